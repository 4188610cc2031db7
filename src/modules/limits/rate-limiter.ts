import type { Logger } from 'pino';
import type { Caller } from '../access/domain/caller.ts';
import type { BucketStore } from './bucket-store.ts';
import { bucketOfCaller } from './domain/bucket-of-caller.ts';
import { type BucketRule, canEverPass, type Poured } from './domain/leaky-bucket.ts';

export interface RateLimiterParts {
  readonly rule: BucketRule;
  readonly store: BucketStore;
  readonly log: Pick<Logger, 'warn'>;
  /** How long the store may take; after it, the operation passes unlimited. */
  readonly patienceMs?: number;
}

/** What was found out before an operation of a caller. `UNLIMITED`: nothing limits the caller, or the store does not answer. */
export type Debit = 'UNLIMITED' | 'NEVER_PASSES' | Poured;

const USUAL_PATIENCE_MS = 500;

/**
 * Holds each caller to so many points a second. A store that does not answer holds up nobody: the limit protects the database, and what needs it
 * fails by itself while it is away. The log says so.
 */
export class RateLimiter {
  readonly rule: BucketRule;
  readonly #parts: RateLimiterParts;

  constructor(parts: RateLimiterParts) {
    this.rule = parts.rule;
    this.#parts = parts;
  }

  /** Pours the points of an operation into the bucket of its caller. */
  async debit(caller: Caller, points: number): Promise<Debit> {
    const bucket = bucketOfCaller(caller);
    if (bucket === null) return 'UNLIMITED';
    if (!canEverPass(this.rule, points)) return 'NEVER_PASSES';
    try {
      return await this.#pourInTime(bucket, points);
    } catch (error) {
      this.#parts.log.warn(
        { err: error, caller: caller.id },
        'an operation passed without a limit of its rate',
      );
      return 'UNLIMITED';
    }
  }

  async #pourInTime(bucket: string, points: number): Promise<Poured> {
    const { store, patienceMs = USUAL_PATIENCE_MS } = this.#parts;
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => reject(new Error(`the buckets do not answer within ${patienceMs} ms`)),
      patienceMs,
    );
    try {
      return await Promise.race([store.pour(bucket, points, this.rule), promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}
