import { adjustmentOf } from '../domain/analysis/adjustment-of.ts';
import { describeEffect, describeEvidence } from '../domain/analysis/describe-pattern.ts';
import type { FailurePattern } from '../domain/analysis/failure-pattern.ts';
import { type Findings, isOf, type Proposer } from '../domain/analysis/proposer.ts';
import type { Proposal } from '../domain/proposal.ts';
import { buildProposal, type ProposalToBuild } from './build-proposal.ts';

/** By whom the proposals of the product's own rules are made. */
const EMBEDDED_AGENT = 'embedded-rules';

/**
 * Turns patterns into proposals by rules over the same statistics, the most harmful first; the same findings give the same proposals. A pattern that
 * the rules know nothing against gets none, and two that ask for the same change get one.
 */
export const embeddedProposer: Proposer = (findings) =>
  Promise.resolve({ kind: 'PROPOSED', proposals: proposalsOf(findings), llmCallId: null });

function proposalsOf(findings: Findings): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const pattern of findings.patterns) {
    if (proposals.size >= findings.maximumProposals) break;
    const strategy = findings.strategies.find((one) => isOf(one, pattern));
    const found = strategy ? adjustmentOf(strategy, pattern, findings) : null;
    if (!strategy || found === null) continue;
    const key = JSON.stringify([pattern.source, pattern.strategyName, found.adjustment]);
    if (proposals.has(key)) continue;
    const built = buildProposal(
      { pattern, strategy },
      [found.adjustment],
      wordsOn(pattern, found.why),
      findings,
    );
    if ('proposal' in built) proposals.set(key, built.proposal);
  }
  return [...proposals.values()];
}

function wordsOn(pattern: FailurePattern, why: string): ProposalToBuild {
  const { segment } = pattern;
  return {
    agentName: EMBEDDED_AGENT,
    missingFactors:
      segment === null
        ? []
        : [
            {
              factor: segment.factor,
              note: `The strategy does not look at ${segment.factor} ${segment.value}.`,
            },
          ],
    reason: (effect) =>
      [describeEvidence(pattern), why, ...(effect === null ? [] : [describeEffect(effect)])].join(' '),
  };
}
