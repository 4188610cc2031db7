import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { Segment } from '../../../strategies/domain/segments/segment.ts';

/** Where the bets of a pattern come from. */
export const PATTERN_SOURCES = {
  SETTLED_PICKS: 'Settled picks of pipeline runs.',
  STRATEGY_RESULTS: 'Results of the library of strategies on seasons, as `evaluateStrategies` stored them.',
} as const;
export type PatternSource = keyof typeof PATTERN_SOURCES;

/** What a pattern is tested on: always per unit staked. */
export const PATTERN_METRICS = {
  FAIR_CLV: 'Fair closing line value by the benchmark: price taken x fair closing probability - 1.',
  PROFIT: 'Profit per unit staked; of strategy results, per unit of turnover.',
} as const;
export type PatternMetric = keyof typeof PATTERN_METRICS;

/**
 * Bets of a strategy that lose, by a test that was corrected for every test beside it. A mean is weighted by nothing: each bet counts
 * once. Fractions: -0.03 is a loss of three per cent of what is staked.
 */
export type FailurePattern = {
  /** `P1`, `P2` and so on within the analysis: the name by which a provider speaks of it. */
  readonly id: string;
  readonly source: PatternSource;
  readonly strategyName: string;
  /** Null for all bets of the strategy. */
  readonly segment: Segment | null;
  readonly metric: PatternMetric;
  /** By which the closing line value is taken; null for PROFIT. */
  readonly benchmark: BenchmarkBook | null;
  /** Bets of the segment that the metric is known of; at least the minimum of the analysis. */
  readonly bets: number;
  /** Distinct matches among them: the test counts these, for bets of one match hang together. */
  readonly matches: number;
  readonly mean: number;
  /** Robust to bets of one match hanging together; of PROFIT no less than bets at fair prices have. */
  readonly standardError: number;
  /** The same of the strategy's other bets; null where there are too few. */
  readonly restMean: number | null;
  /**
   * One-sided: how likely a mean as low is where the true one is 0; of a segment, the larger of that and of how likely one as far below the strategy's
   * other bets is where it is not below them. Before and after the correction over all tests of the analysis.
   */
  readonly pValue: number;
  readonly adjustedPValue: number;
  /** Settled bets of the segment that were won, a half counting a half, 0..1; null where none was decided. */
  readonly winRate: number | null;
  /** Profit / turnover; null without turnover. */
  readonly roi: number | null;
};

/** What a change would have brought on the bets of the pattern; it says of the future only what the past says. */
export type ExpectedEffect = {
  readonly metric: PatternMetric;
  /** Bets that would not have been made. */
  readonly betsRemoved: number;
  /** Bets of the pattern that would have been made all the same. */
  readonly betsKept: number;
  /** Mean of the metric per bet of the strategy before and after, in the analysed bets. */
  readonly meanBefore: number;
  readonly meanAfter: number | null;
  /**
   * What is expected of the next bets: the gain in the mean, shrunk for having been chosen among many patterns, by how far segments differed from
   * the other bets of their strategies no more than by chance.
   */
  readonly expectedGain: number;
};
