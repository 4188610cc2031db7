import type { Logger } from 'pino';
import type { PrismaClient } from '../../db/generated/client.ts';
import type { Clock } from '../../shared/clock.ts';
import type { BucketRule } from './domain/leaky-bucket.ts';
import { MemoryBuckets } from './memory-buckets.ts';
import { PostgresBuckets } from './postgres-buckets.ts';
import { RateLimiter } from './rate-limiter.ts';

/** The limiter that the settings ask for; null where they limit nobody. */
export function openRateLimiter(
  setting: { readonly rule: BucketRule; readonly store: 'memory' | 'postgres' } | null,
  { db, clock, log }: { readonly db: PrismaClient; readonly clock: Clock; readonly log: Logger },
): RateLimiter | null {
  if (setting === null) return null;
  const { rule, store } = setting;
  const onFault = (error: unknown): void => log.warn({ err: error }, 'empty rate buckets were not removed');
  return new RateLimiter({
    rule,
    log,
    store: store === 'postgres' ? new PostgresBuckets(db, onFault) : new MemoryBuckets(clock),
  });
}
