import type { Proposal } from '../proposal.ts';
import type { FailurePattern } from './failure-pattern.ts';

/** A pattern as an analysis stores it, with the improvement that was proposed against it. */
export type AnsweredPattern = FailurePattern & {
  /** One that was on record before, too; null where nothing was proposed against this pattern. */
  readonly improvementId: number | null;
};

/** The patterns with what became of them; `ids` are those of the improvements, in the order of the proposals. */
export function answerPatterns(
  patterns: readonly FailurePattern[],
  proposals: readonly Proposal[],
  ids: readonly number[],
): AnsweredPattern[] {
  return patterns.map((pattern) => {
    const position = proposals.findIndex((proposal) => proposal.pattern?.id === pattern.id);
    return { ...pattern, improvementId: ids[position] ?? null };
  });
}

/** What an analysis came to, as the result of its job tells it. */
export interface AnalysisSummary {
  readonly analysisId: string;
  /** Bets that were looked at, and what was tested on them and on strategy results. */
  readonly bets: number;
  readonly tests: number;
  readonly patterns: number;
  /** Improvements that are new, and proposals that were on record before. */
  readonly proposed: number;
  readonly known: number;
  /** Patterns against which nothing was proposed: the proposer knows nothing against them, or made all the proposals that it may. */
  readonly unanswered: readonly string[];
}

export function summaryOf(
  analysis: { readonly id: string; readonly bets: number; readonly tests: number; readonly proposed: number },
  patterns: readonly AnsweredPattern[],
): AnalysisSummary {
  const improvements = new Set(patterns.flatMap(({ improvementId }) => improvementId ?? []));
  const { id, bets, tests, proposed } = analysis;
  return {
    analysisId: id,
    bets,
    tests,
    patterns: patterns.length,
    proposed,
    known: improvements.size - proposed,
    unanswered: patterns.filter(({ improvementId }) => improvementId === null).map((pattern) => pattern.id),
  };
}
