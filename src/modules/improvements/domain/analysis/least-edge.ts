import type { AnalysedBet } from './analysed-bet.ts';
import { type BetMeasure, meanOf, measureBet } from './bet-metric.ts';

/** Least edges that are tried, ascending. Few, so that the choice among them finds little that is not there. */
export const LEAST_EDGES: readonly number[] = [0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2];

export interface EdgeSearch {
  /** The least edge so far, and what an edge may be at most: both are out. */
  readonly above: number;
  readonly below: number;
  /** Bets that have to be left. */
  readonly leastBets: number;
}

/** The smallest of the least edges at which the bets that are left do not lose by their mean; null where none of them leaves enough such bets. */
export function searchLeastEdge(
  bets: readonly AnalysedBet[],
  measure: BetMeasure,
  { above, below, leastBets }: EdgeSearch,
): number | null {
  const measured = bets.filter((bet) => measureBet(measure, bet) !== null);
  const found = LEAST_EDGES.filter((edge) => edge > above && edge < below).find((least) => {
    const left = measured.filter(({ edge }) => edge >= least);
    return left.length >= leastBets && (meanOf(measure, left) ?? -1) >= 0;
  });
  return found ?? null;
}
