import type { Prisma } from '../../db/generated/client.ts';
import { relationCounter } from '../../graphql/connections/relation-counter.ts';

/** How many matches each club played or will play, home and away, under a condition. */
export const countMatchesOfTeam = relationCounter<number, Prisma.MatchWhereInput>(
  async (db, teamIds, where) => {
    const sides = await Promise.all([
      db.match.groupBy({
        by: ['homeTeamId'],
        where: { AND: [where, { homeTeamId: { in: teamIds } }] },
        _count: true,
      }),
      db.match.groupBy({
        by: ['awayTeamId'],
        where: { AND: [where, { awayTeamId: { in: teamIds } }] },
        _count: true,
      }),
    ]);
    const counts = new Map<number, number>();
    for (const { _count, ...side } of sides.flat()) {
      const teamId = 'homeTeamId' in side ? side.homeTeamId : side.awayTeamId;
      counts.set(teamId, (counts.get(teamId) ?? 0) + _count);
    }
    return counts;
  },
);
