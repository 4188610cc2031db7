import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';

/** How many picks each run kept, under a condition. */
export const countPicksOfRun = relationCounter<string, Prisma.PickWhereInput>(async (db, runIds, where) => {
  const counts = await db.pick.groupBy({
    by: ['runId'],
    where: { AND: [where, { runId: { in: runIds } }] },
    _count: true,
  });
  return new Map(counts.map(({ runId, _count }) => [runId, _count]));
});

/** How many picks there are on each match, under a condition. */
export const countPicksOfMatch = relationCounter<number, Prisma.PickWhereInput>(
  async (db, matchIds, where) => {
    const counts = await db.pick.groupBy({
      by: ['matchId'],
      where: { AND: [where, { matchId: { in: matchIds } }] },
      _count: true,
    });
    return new Map(counts.map(({ matchId, _count }) => [matchId, _count]));
  },
);
