import type { BucketRule, Poured } from './domain/leaky-bucket.ts';

/** Keeps the buckets of callers. */
export interface BucketStore {
  /** Pours points into a bucket, all or none. No two calls count the same room, however many come at once. */
  pour(bucket: string, points: number, rule: BucketRule): Promise<Poured>;
}
