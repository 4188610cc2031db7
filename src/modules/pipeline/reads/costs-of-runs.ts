import type { Reader } from '../../../db/transaction.ts';

/** What the paid calls of each run cost so far, in millionths of a US dollar; runs without any are left out. */
export async function costsOfRuns(db: Reader, runIds: readonly string[]): Promise<Map<string, bigint>> {
  const sums = await db.costEntry.groupBy({
    by: ['runId'],
    where: { runId: { in: [...runIds] }, costMicroUsd: { not: null } },
    _sum: { costMicroUsd: true },
  });
  return new Map(sums.map(({ runId, _sum }) => [runId ?? '', _sum.costMicroUsd ?? 0n]));
}
