import { NO_ACTIVITY, addActivity, type TradeActivity } from '../../domain/performance/trade-activity.ts';
import { everyBucket, type StrategyFigures } from '../../domain/performance/strategy-figures.ts';
import { equityCurve, MOST_CURVE_TRADES } from '../../domain/performance/equity-curve.ts';
import type { TokenRoundTrips } from '../../domain/performance/round-trips.ts';
import type { BucketUnit } from '../../domain/performance/time-buckets.ts';
import { DomainError } from '../../../../shared/domain-error.ts';
import type { PerformanceReading } from '../../performance-reading.ts';
import { noExtremes, type TradeExtremes } from '../../reads/trade-extremes.ts';
import type { ShownPoint } from './equity-point.ts';
import type { ShownBucket } from './performance-bucket.ts';

/** The figures of one strategy, or of all together, and what reads the rest of them. */
export interface ShownFigures extends StrategyFigures {
  readonly isTotal: boolean;
  readonly reading: PerformanceReading;
}

/** The largest trades and the drawdown by trade, read for all strategies at once; those of no trade where there is none. */
export async function extremesOf({ reading, strategy, isTotal }: ShownFigures): Promise<TradeExtremes> {
  const extremes = await reading.extremes(isTotal ? 'TOTAL' : 'EACH');
  return extremes.get(strategy) ?? noExtremes(reading.request.startingEquity);
}

/** What confirmed trades moved and cost, read for all strategies at once. */
export async function activityOf({ reading, strategy, isTotal }: ShownFigures): Promise<TradeActivity> {
  const activity = await reading.activity();
  if (isTotal) return [...activity.values()].reduce(addActivity, NO_ACTIVITY);
  return activity.get(strategy) ?? NO_ACTIVITY;
}

/** One entry for each token; of all strategies together, one for each token of each strategy. */
export async function roundTripsOf({
  reading,
  strategy,
  isTotal,
}: ShownFigures): Promise<readonly TokenRoundTrips[]> {
  const trips = await reading.roundTrips();
  return isTotal ? [...trips.values()].flat() : (trips.get(strategy) ?? []);
}

/** The buckets of the period, those without a trade included. @throws DomainError LIMIT_EXCEEDED for more than 1,000. */
export async function bucketsOf(figures: ShownFigures, unit: BucketUnit): Promise<ShownBucket[]> {
  const { buckets, strategies, total } = await figures.reading.cut(unit);
  const sums = figures.isTotal ? total : strategies.find(({ strategy }) => strategy === figures.strategy);
  const all = sums ? everyBucket(sums, buckets.length) : [];
  return buckets.flatMap((period, number) => {
    const bucket = all[number];
    return bucket ? [{ period, sums: bucket }] : [];
  });
}

/** @throws DomainError LIMIT_EXCEEDED for a curve by trade of more than 5,000 trades */
export async function curveOf(shown: ShownFigures, step: BucketUnit | 'TRADE'): Promise<ShownPoint[]> {
  const { reading, strategy, isTotal, figures } = shown;
  const { period, startingEquity, strategies } = reading.request;
  if (step !== 'TRADE') {
    const buckets = await bucketsOf(shown, step);
    const curve = equityCurve(
      period,
      buckets.map((bucket) => bucket.period),
      buckets.map(({ sums }) => sums),
    );
    return curve.map((point) => ({ ...point, startingEquity }));
  }
  if (figures.trades > MOST_CURVE_TRADES)
    throw new DomainError(
      'LIMIT_EXCEEDED',
      `A curve by trade has at most ${MOST_CURVE_TRADES} trades, this one ${figures.trades}: ask for a shorter period, or by HOUR.`,
    );
  const points = await reading.curve(isTotal ? { strategies } : { strategy });
  return [{ at: period.from, tradeId: null, net: 0n }, ...points].map((point) => ({
    ...point,
    startingEquity,
  }));
}
