import DataLoader from 'dataloader';
import type { Prisma, PrismaClient } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';
import type { Context } from '../../graphql/context.ts';
import { perRequest } from '../../graphql/per-request.ts';
import { type Pair, pairKey } from './domain/league-pairs.ts';
import { type FrictionRecordRow, frictionHistory } from './reads/friction-history.ts';

/** How many pairs each club is one of, on either side, under a condition. */
export const countFrictionsOfTeam = relationCounter<number, Prisma.FrictionWhereInput>(
  async (db, teamIds, where) => {
    const sides = await Promise.all([
      db.friction.groupBy({
        by: ['teamHomeId'],
        where: { AND: [where, { teamHomeId: { in: teamIds } }] },
        _count: true,
      }),
      db.friction.groupBy({
        by: ['teamAwayId'],
        where: { AND: [where, { teamAwayId: { in: teamIds } }] },
        _count: true,
      }),
    ]);
    const counts = new Map<number, number>();
    for (const { _count, ...side } of sides.flat()) {
      const teamId = 'teamHomeId' in side ? side.teamHomeId : side.teamAwayId;
      counts.set(teamId, (counts.get(teamId) ?? 0) + _count);
    }
    return counts;
  },
);

/** Loaders of the newest records of pairs, one for each number of them that is asked for. */
const historyLoaders = perRequest(({ db }) => ({
  db,
  byCount: new Map<number, DataLoader<Pair, readonly FrictionRecordRow[], string>>(),
}));

/** The newest records of a pair in either orientation, the newest first: one statement for all pairs that ask for as many. */
export async function newestFrictionRecords(
  context: Context,
  pair: Pair,
  count: number,
): Promise<readonly FrictionRecordRow[]> {
  const { db, byCount } = historyLoaders(context);
  const loader = byCount.get(count) ?? historyLoader(db, count);
  byCount.set(count, loader);
  return loader.load(pair);
}

function historyLoader(
  db: PrismaClient,
  count: number,
): DataLoader<Pair, readonly FrictionRecordRow[], string> {
  return new DataLoader<Pair, readonly FrictionRecordRow[], string>(
    async (pairs) => {
      const records = await frictionHistory(db, pairs, count);
      return pairs.map((pair) => records.get(pairKey(pair)) ?? []);
    },
    { cacheKeyFn: pairKey },
  );
}

/** Whether there is a club with this key. */
export const isKnownTeam = perRequest(
  ({ db }) =>
    new DataLoader<number, boolean>(async (ids) => {
      const teams = await db.team.findMany({ where: { teamId: { in: [...ids] } }, select: { teamId: true } });
      const known = new Set(teams.map(({ teamId }) => teamId));
      return ids.map((id) => known.has(id));
    }),
);
