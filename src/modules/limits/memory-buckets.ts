import type { Clock } from '../../shared/clock.ts';
import type { BucketStore } from './bucket-store.ts';
import { type Bucket, type BucketRule, leaked, pour, type Poured } from './domain/leaky-bucket.ts';

/** Buckets that are kept at most: those of strangers would fill the memory. */
const MOST_BUCKETS = 50_000;

/** Buckets in the memory of this process: each process has its own, and a start empties them. */
export class MemoryBuckets implements BucketStore {
  readonly #clock: Clock;
  /** The one that was poured into last stands last. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get count(): number {
    return this.#buckets.size;
  }

  pour(name: string, points: number, rule: BucketRule): Promise<Poured> {
    const now = this.#clock.now();
    const bucket = this.#buckets.get(name);
    const poured = pour(rule, bucket ? leaked(rule, bucket, now) : 0, points);
    this.#buckets.delete(name);
    const filledAt = bucket && bucket.filledAt > now ? bucket.filledAt : now;
    this.#buckets.set(name, { points: poured.points, filledAt });
    if (this.#buckets.size > MOST_BUCKETS) this.#dropOldest();
    return Promise.resolve(poured);
  }

  /** Of all buckets, the one that has leaked for longest. */
  #dropOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
