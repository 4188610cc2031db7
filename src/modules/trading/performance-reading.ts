import type { Reader } from '../../db/transaction.ts';
import type { CurvePoint } from './domain/performance/equity-curve.ts';
import type { PerformanceRequest } from './domain/performance/performance-request.ts';
import type { Period } from './domain/performance/period.ts';
import type { TokenRoundTrips } from './domain/performance/round-trips.ts';
import {
  askedSums,
  figuresOf,
  sumOfStrategies,
  type StrategyFigures,
  type StrategySums,
} from './domain/performance/strategy-figures.ts';
import { MOST_BUCKETS, MOST_DAYS, timeBuckets, type BucketUnit } from './domain/performance/time-buckets.ts';
import type { TradeActivity } from './domain/performance/trade-activity.ts';
import { onceEach } from './once-each.ts';
import { roundTrips } from './reads/round-trips.ts';
import { strategySums } from './reads/strategy-sums.ts';
import { tradeActivity } from './reads/trade-activity.ts';
import { tradeCurve, type CurveRequest } from './reads/trade-curve.ts';
import { tradeExtremes, type TradeExtremes } from './reads/trade-extremes.ts';

/** Sums of a period that is cut into buckets. */
export interface CutPeriod {
  readonly buckets: readonly Period[];
  /** Of the strategies that are asked for. */
  readonly strategies: readonly StrategySums[];
  readonly total: StrategySums;
}

/** The performance that one request asks for. */
export interface PerformanceReading {
  readonly request: PerformanceRequest;
  /** @throws DomainError LIMIT_EXCEEDED for more days than a period may have */
  readonly figures: () => Promise<{ strategies: StrategyFigures[]; total: StrategyFigures }>;
  /** @throws DomainError LIMIT_EXCEEDED for more buckets than a list may have */
  readonly cut: (unit: BucketUnit) => Promise<CutPeriod>;
  /** Of each strategy, or of all their trades together, under the name null. */
  readonly extremes: (of: 'EACH' | 'TOTAL') => Promise<ReadonlyMap<string | null, TradeExtremes>>;
  readonly activity: () => Promise<ReadonlyMap<string | null, TradeActivity>>;
  readonly roundTrips: () => Promise<ReadonlyMap<string | null, readonly TokenRoundTrips[]>>;
  readonly curve: (of: CurveRequest['of']) => Promise<CurvePoint[]>;
}

/** Reads performance: each part when it is first asked for, for all strategies in one statement, and once, but for curves. */
export function readPerformance(reader: Reader, request: PerformanceRequest): PerformanceReading {
  const { period, strategies, startingEquity } = request;
  const cut = async (unit: BucketUnit, most: number): Promise<CutPeriod> => {
    const buckets = timeBuckets(period, unit, most);
    const asked = askedSums(await strategySums(reader, request, buckets), strategies);
    return { buckets, strategies: asked, total: sumOfStrategies(asked) };
  };
  const activity = onceEach(() => tradeActivity(reader, request));
  const trips = onceEach(() => roundTrips(reader, request));
  const figures = onceEach(async () => {
    const days = await cut('DAY', MOST_DAYS);
    const figure = (sums: StrategySums) => figuresOf(sums, days.buckets.length, startingEquity);
    return { strategies: days.strategies.map(figure), total: figure(days.total) };
  });
  return {
    request,
    figures: () => figures(null),
    cut: onceEach((unit) => cut(unit, MOST_BUCKETS)),
    extremes: onceEach((of) => tradeExtremes(reader, { ...request, isTotal: of === 'TOTAL' })),
    activity: () => activity(null),
    roundTrips: () => trips(null),
    curve: (of) => tradeCurve(reader, { period, of }),
  };
}
