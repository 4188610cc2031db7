import type { Reader } from '../../../db/transaction.ts';

/**
 * Whether nothing more is to come of a run behind an event: it has ended, and has no later event. Both are seen in one statement, so that
 * neither a run that just ended nor one that was just resumed is taken for told. A run that was removed is told.
 */
export async function isRunTold(db: Reader, runId: string, after: bigint): Promise<boolean> {
  const rows = await db.$queryRaw<{ isOpen: boolean }[]>`
    SELECT r.status IN ('PENDING', 'RUNNING')
        OR EXISTS (SELECT FROM run_events e WHERE e.run_id = r.id AND e.id > ${after}) AS "isOpen"
      FROM pipeline_runs r WHERE r.id = ${runId}::uuid`;
  return rows.every(({ isOpen }) => !isOpen);
}
