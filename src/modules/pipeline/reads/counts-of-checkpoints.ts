import type { Reader } from '../../../db/transaction.ts';

/** The counts that each node stored with what it added, without the rest of that, which can be large. */
export async function countsOfCheckpoints(db: Reader, ids: readonly bigint[]): Promise<Map<bigint, unknown>> {
  const rows = await db.$queryRaw<{ id: bigint; counts: unknown }[]>`
    SELECT id, output -> 'counts' AS counts FROM processing_checkpoints WHERE id = ANY (${[...ids]}::bigint[])`;
  return new Map(rows.map(({ id, counts }) => [id, counts]));
}
