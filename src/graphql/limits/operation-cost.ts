import type { Debit } from '../../modules/limits/rate-limiter.ts';
import type { BucketRule, Poured } from '../../modules/limits/domain/leaky-bucket.ts';
import type { OperationMeasure } from './measure-operation.ts';
import { OPERATION_LIMITS } from './operation-limits.ts';

/** What `extensions.cost` tells of an operation. */
export interface OperationCost {
  /** Points that it cost, and that were poured into the bucket. */
  readonly requested: number;
  /** Points that one operation may cost. */
  readonly limit: number;
  readonly depth: number;
  readonly breadth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Null for a caller whom nothing limits. */
  readonly bucket: BucketReport | null;
}

export interface BucketReport {
  /** Points that fit into it. */
  readonly capacity: number;
  /** Points that fit in now, after this operation. */
  readonly remaining: number;
  /** Points that leak out of it in a second. */
  readonly perSecond: number;
  /** After how many seconds it is empty, if nothing is asked for until then. */
  readonly emptyInSeconds: number;
}

export function operationCost(
  { shape, cost }: OperationMeasure,
  debit: Debit,
  rule: BucketRule | null,
): OperationCost {
  const { depth, breadth, aliases, rootFields } = shape;
  const bucket = typeof debit === 'object' && rule !== null ? bucketReport(debit, rule) : null;
  return { requested: cost, limit: OPERATION_LIMITS.cost, depth, breadth, aliases, rootFields, bucket };
}

function bucketReport({ points }: Poured, { capacity, perSecond }: BucketRule): BucketReport {
  return {
    capacity,
    remaining: Math.floor(Math.max(0, capacity - points)),
    perSecond,
    emptyInSeconds: Math.ceil(points / perSecond),
  };
}
