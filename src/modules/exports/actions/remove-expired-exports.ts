import type { PrismaClient } from '../../../db/generated/client.ts';

export interface RemovedExports {
  /** Files whose time was up. */
  readonly expired: number;
  /** Exports that ended without a file, and of which parts of one were left. */
  readonly brokenOff: number;
}

/**
 * Removes the files of exports that have expired by an instant, and what is left of exports whose job ended without a file. The exports
 * themselves stay on record. Each in a transaction of its own: called again after a failure it goes on.
 */
export async function removeExpiredExports(db: PrismaClient, at: Date): Promise<RemovedExports> {
  const due = await db.dataExport.findMany({
    where: { expiresAt: { lte: at }, removedAt: null },
    select: { id: true },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
  });
  let expired = 0;
  for (const { id } of due) {
    await db.$transaction(async (tx) => {
      const removed = await tx.dataExport.updateMany({
        where: { id, removedAt: null },
        data: { removedAt: at },
      });
      await tx.exportChunk.deleteMany({ where: { exportId: id } });
      expired += removed.count;
    });
  }
  const left = await db.dataExport.findMany({
    where: {
      finishedAt: null,
      job: { state: { in: ['FAILED', 'CANCELLED', 'COMPLETED'] } },
      chunks: { some: {} },
    },
    select: { id: true },
  });
  for (const { id } of left) await db.exportChunk.deleteMany({ where: { exportId: id } });
  return { expired, brokenOff: left.length };
}
