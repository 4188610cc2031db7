import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';

/** How many entries each run recorded, under a condition. */
export const countAuditEntriesOfRun = relationCounter<string, Prisma.AuditEntryWhereInput>(
  async (db, runIds, where) => {
    const counts = await db.auditEntry.groupBy({
      by: ['runId'],
      where: { AND: [where, { runId: { in: runIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ runId, _count }) => [runId ?? '', _count]));
  },
);
