import { askModel } from '../../llm/ask-model.ts';
import type { Llm } from '../../llm/llm.ts';
import { analysisForm } from '../analysis-forms.ts';
import { type AskedPattern, askedPatterns } from '../domain/analysis/asked-pattern.ts';
import { ANALYSIS_INSTRUCTIONS, buildAnalysisPrompt } from '../domain/analysis/build-analysis-prompt.ts';
import { findProposalFault } from '../domain/analysis/find-proposal-fault.ts';
import type { GivenAnswer, GivenProposal } from '../domain/analysis/given-proposal.ts';
import type { PaidAnalysis } from '../domain/analysis/paid-analysis.ts';
import type { Findings, Proposer } from '../domain/analysis/proposer.ts';
import { readGivenAdjustments } from '../domain/analysis/read-given-adjustments.ts';
import { type BuiltProposal, buildProposal } from './build-proposal.ts';

const LONGEST_AGENT_NAME = 100;

/**
 * Has a language model choose what to change, among the changes that our statistics allow. It is asked once, about everything; where
 * nothing may be changed it is not asked. An answer with a single fault is refused as a whole. A job that asks the same again, because its
 * worker died, is given the answer that it paid for.
 */
export function paidProposer(
  llm: Llm,
  settings: PaidAnalysis,
  { jobId }: { jobId: string | null },
): Proposer {
  const { provider, model, maxOutputTokens, timeoutMs } = settings;
  const agentName = `${provider} ${model}`.slice(0, LONGEST_AGENT_NAME);
  return async (findings, signal) => {
    signal.throwIfAborted();
    const asked = askedPatterns(findings);
    if (asked.length === 0) return { kind: 'PROPOSED', proposals: [], llmCallId: null };
    const build = ({ proposals }: GivenAnswer): readonly BuiltProposal[] =>
      proposals.map((given) => builtProposal(given, { asked, agentName, findings }));
    const answer = await askModel(llm, {
      purpose: 'STRATEGY_ANALYSIS',
      provider,
      model,
      runId: null,
      jobId,
      matchId: null,
      system: ANALYSIS_INSTRUCTIONS,
      prompt: buildAnalysisPrompt(asked, findings),
      schema: analysisForm(asked.map(({ pattern }) => pattern.id)),
      findFault: (given) =>
        findProposalFault(given, asked, findings.maximumProposals) ?? firstFault(build(given)),
      maxOutputTokens,
      timeoutMs,
      signal,
    });
    if (answer.outcome === 'REFUSED') {
      const { reason, callId } = answer.error;
      return { kind: 'REFUSED', reason, llmCallId: callId };
    }
    const proposals = build(answer.answer).flatMap((built) => ('proposal' in built ? [built.proposal] : []));
    return { kind: 'PROPOSED', proposals, llmCallId: answer.callId };
  };
}

interface BuildContext {
  readonly asked: readonly AskedPattern[];
  readonly agentName: string;
  readonly findings: Findings;
}

function builtProposal(given: GivenProposal, { asked, agentName, findings }: BuildContext): BuiltProposal {
  const about = asked.find(({ pattern }) => pattern.id === given.pattern);
  if (!about) return { fault: 'it speaks of what was not asked about' };
  const read = readGivenAdjustments(about, given.adjustments);
  if ('fault' in read) return read;
  const { reasoning, missingFactors } = given;
  const words = { agentName, reason: () => reasoning, missingFactors };
  return buildProposal(about, read.adjustments, words, findings);
}

function firstFault(built: readonly BuiltProposal[]): string | null {
  const [fault = null] = built.flatMap((one) => ('fault' in one ? [one.fault] : []));
  return fault;
}
