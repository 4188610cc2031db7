import { hostname } from 'node:os';
import type { Reader } from '../../../db/transaction.ts';
import type { BreakerChange } from '../domain/breaker-state.ts';

/** Keeps the newest change of a source's breaker that any process saw: what is older than the one on record is passed over. */
export async function recordBreaker(tx: Reader, change: BreakerChange): Promise<void> {
  const { source, state, failures, lastError, changedAt, retryAt } = change;
  await tx.$executeRaw`
    INSERT INTO source_breakers AS stored (source, state, failures, last_error, process, changed_at, retry_at)
    VALUES (${source}, ${state}, ${failures}, ${lastError}, ${`${hostname()}:${process.pid}`}, ${changedAt}, ${retryAt})
    ON CONFLICT (source) DO UPDATE SET state = excluded.state, failures = excluded.failures,
      last_error = excluded.last_error, process = excluded.process, changed_at = excluded.changed_at,
      retry_at = excluded.retry_at
    WHERE stored.changed_at <= excluded.changed_at`;
}
