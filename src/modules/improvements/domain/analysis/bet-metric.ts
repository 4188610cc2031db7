import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import type { PatternMetric } from './failure-pattern.ts';

/** By what a bet is measured: the closing line value by a benchmark, or the profit. */
export interface BetMeasure {
  readonly metric: PatternMetric;
  /** Null for PROFIT. */
  readonly benchmark: BenchmarkBook | null;
}

/** What a bet brought per unit staked, 0 for a stake that came back; or its fair closing line value, null where there is none. */
export function measureBet({ metric, benchmark }: BetMeasure, bet: AnalysedBet): number | null {
  if (metric === 'PROFIT') return bet.profitUnits / bet.stakeUnits;
  return benchmark === null ? null : (bet.fairClv[benchmark] ?? null);
}

/** The mean over bets that are measured, each counting once; null without any. */
export function meanOf(measure: BetMeasure, bets: readonly AnalysedBet[]): number | null {
  const values = bets.flatMap((bet) => measureBet(measure, bet) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
