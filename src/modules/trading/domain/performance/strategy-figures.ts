import { addSums, NO_SUMS, type BucketSums } from './bucket-sums.ts';
import { performanceFigures, type PerformanceFigures } from './performance-figures.ts';
import { addUncounted, NONE_UNCOUNTED, type UncountedTrades } from './uncounted-trades.ts';
import type { Usd } from './usd.ts';

/** What the trades of one strategy came to. */
export interface StrategySums {
  /** Null for trades that name none. */
  readonly strategy: string | null;
  /** By the number of the bucket, from 0; without an entry where it has no counted trade. */
  readonly buckets: ReadonlyMap<number, BucketSums>;
  readonly uncounted: UncountedTrades;
}

export interface StrategyFigures {
  readonly strategy: string | null;
  readonly figures: PerformanceFigures;
  readonly uncounted: UncountedTrades;
}

/** All strategies taken together, under no name. */
export function sumOfStrategies(sums: readonly StrategySums[]): StrategySums {
  const buckets = new Map<number, BucketSums>();
  for (const strategy of sums) {
    for (const [number, bucket] of strategy.buckets) {
      buckets.set(number, addSums(buckets.get(number) ?? NO_SUMS, bucket));
    }
  }
  const uncounted = sums.reduce((all, one) => addUncounted(all, one.uncounted), NONE_UNCOUNTED);
  return { strategy: null, buckets, uncounted };
}

/** The sums of every bucket in the order of time, those without a trade included. */
export function everyBucket({ buckets }: StrategySums, count: number): BucketSums[] {
  return Array.from({ length: count }, (_, number) => buckets.get(number) ?? NO_SUMS);
}

/** The figures of a strategy from the sums of its UTC days. */
export function figuresOf(sums: StrategySums, dayCount: number, startingEquity: Usd | null): StrategyFigures {
  const { strategy, uncounted } = sums;
  return { strategy, uncounted, figures: performanceFigures(everyBucket(sums, dayCount), startingEquity) };
}

/** The sums of the strategies that are asked for, those without a trade too, in the order in which they were named. */
export function askedSums(
  found: readonly StrategySums[],
  strategies: readonly string[] | null,
): StrategySums[] {
  if (strategies === null) return [...found];
  const byName = new Map(found.map((sums) => [sums.strategy, sums]));
  return strategies.map(
    (strategy) => byName.get(strategy) ?? { strategy, buckets: new Map(), uncounted: NONE_UNCOUNTED },
  );
}
