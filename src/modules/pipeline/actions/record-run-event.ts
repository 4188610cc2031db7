import type { Tx } from '../../../db/transaction.ts';
import type { RunEvent } from '../domain/run-event.ts';

/**
 * Records what happened to a run, in the transaction in which it did, and wakes up who listens. Numbers of events are given out under a
 * lock that lasts to the commit: this is the very last statement of a transaction. @returns the number of the event.
 */
export async function recordRunEvent(tx: Tx, { runId, kind, at, payload }: RunEvent): Promise<bigint> {
  const [row] = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT append_run_event(${runId}::uuid, ${kind}, ${JSON.stringify(payload)}::jsonb, ${at}) AS id`;
  if (!row) throw new Error('An event has no number.');
  return row.id;
}
