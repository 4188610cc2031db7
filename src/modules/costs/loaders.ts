import DataLoader from 'dataloader';
import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import { perRequest } from '../../graphql/per-request.ts';

/** How many paid calls each run made, under a condition. */
export const countCostsOfRun = relationCounter<string, Prisma.CostEntryWhereInput>(
  async (db, runIds, where) => {
    const counts = await db.costEntry.groupBy({
      by: ['runId'],
      where: { AND: [where, { runId: { in: runIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ runId, _count }) => [runId ?? '', _count]));
  },
);

/** What the recorded calls of a run cost together, in millionths of a US dollar. */
export const costOfRunLoader = perRequest(
  ({ db }) =>
    new DataLoader<string, bigint>(async (runIds) => {
      const sums = await db.costEntry.groupBy({
        by: ['runId'],
        where: { runId: { in: [...runIds] }, state: 'RECORDED' },
        _sum: { costMicroUsd: true },
      });
      const byRun = new Map(sums.map(({ runId, _sum }) => [runId, _sum.costMicroUsd ?? 0n]));
      return runIds.map((runId) => byRun.get(runId) ?? 0n);
    }),
);
