import { netOf, type BucketSums } from './bucket-sums.ts';
import type { Period } from './period.ts';
import type { Usd } from './usd.ts';

/** What was won and lost from the start of a period up to an instant. */
export interface CurvePoint {
  readonly at: Date;
  /** The trade after which it stood so; null for the start and for the end of a bucket. */
  readonly tradeId: number | null;
  readonly net: Usd;
}

/** Trades that a curve by trade may have. */
export const MOST_CURVE_TRADES = 5_000;

/** The curve at the start of the period, where it is 0, and at the end of each bucket. It ends at the sum of all buckets. */
export function equityCurve(
  period: Period,
  buckets: readonly Period[],
  sums: readonly BucketSums[],
): CurvePoint[] {
  let net = 0n;
  const ends = buckets.map(({ to }, number) => {
    const bucket = sums[number];
    if (bucket) net += netOf(bucket);
    return { at: to, tradeId: null, net };
  });
  return [{ at: period.from, tradeId: null, net: 0n }, ...ends];
}
