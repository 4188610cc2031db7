import type { Tx } from '../../../db/transaction.ts';
import { toJson } from '../../../shared/json.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import { SupersededError } from '../../jobs/domain/superseded-error.ts';
import { type AnalysisSummary, answerPatterns, summaryOf } from '../domain/analysis/answered-pattern.ts';
import type { ProposerOutcome } from '../domain/analysis/proposer.ts';
import type { CollectedFindings } from './collect-findings.ts';
import type { OpenAnalysis } from './open-analysis.ts';
import { proposeImprovement } from './propose-improvement.ts';

export interface AnalysisToClose extends CollectedFindings {
  readonly analysis: OpenAnalysis;
  readonly outcome: Extract<ProposerOutcome, { kind: 'PROPOSED' }>;
  readonly at: Date;
}

/**
 * Records what an analysis found, its proposals, and the decisions that they are: all of it or nothing. The transaction's last statement.
 * @throws SupersededError where another worker has taken the analysis up, or it was ended.
 */
export async function closeAnalysis(
  tx: Tx,
  { analysis, findings, tests, outcome, at }: AnalysisToClose,
): Promise<AnalysisSummary> {
  // Each proposal waits for others that are the same; in one order for everybody, nobody waits in a circle.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('quantum-sovereign:proposals', 0))`;
  const { proposals, llmCallId } = outcome;
  const ids: number[] = [];
  const decisions: Decision[] = [];
  for (const proposal of proposals) {
    const proposed = await proposeImprovement(tx, proposal, { analysisId: analysis.id, llmCallId, at });
    ids.push(proposed.id);
    if (proposed.kind === 'NEW') decisions.push(proposed.decision);
  }
  const patterns = answerPatterns(findings.patterns, proposals, ids);
  const figures = { bets: findings.bets.length, tests, proposed: decisions.length };
  const { count } = await tx.strategyAnalysis.updateMany({
    where: { ...analysis, status: 'RUNNING' },
    data: { status: 'COMPLETED', finishedAt: at, ...figures, patterns: toJson(patterns) ?? [], llmCallId },
  });
  if (count !== 1) throw new SupersededError(`analysis ${analysis.id}`);
  await appendDecisions(tx, decisions);
  return summaryOf({ id: analysis.id, ...figures }, patterns);
}
