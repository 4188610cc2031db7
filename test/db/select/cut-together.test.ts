import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutTogether } from '../../../src/db/select/cut-together.ts';
import { openTwoClients, type TwoClients } from './support/two-clients.ts';

const CLUBS = 12;

let clients: TwoClients;

beforeAll(async () => {
  clients = await openTwoClients();
  const names = Array.from({ length: CLUBS }, (_, index) => ({ teamName: `Club ${index + 1}` }));
  await clients.prisma.team.createMany({ data: names });
  const ids = Array.from({ length: CLUBS }, (_, index) => index + 1);
  await clients.prisma.friction.createMany({
    data: ids.flatMap((home) =>
      ids
        .filter((away) => away > home)
        .map((away) => ({
          teamHomeId: home,
          teamAwayId: away,
          teamHomeName: `Club ${home}`,
          teamAwayName: `Club ${away}`,
          // Ties, and some that are missing.
          frictionScore: (home * away) % 5 === 0 ? null : (home + away * 3) % 4,
        })),
    ),
  });
});
afterAll(() => clients.close());

const select = { frictionId: true, frictionScore: true, teamHome: { select: { teamName: true } } } as const;
const DIRECTIONS = ['asc', 'desc'] as const;

/** What is read of both sides, each for itself or together. */
function sidesOf(sort: 'asc' | 'desc', take: number, isTogether: boolean) {
  const side = {
    select,
    where: { frictionId: { gt: 3 } },
    orderBy: [{ frictionScore: { sort, nulls: 'last' as const } }, { frictionId: sort }],
    take,
  };
  if (isTogether) cutTogether(side);
  return { select: { teamId: true, homeFrictions: side, awayFrictions: side }, orderBy: { teamId: sort } };
}

describe('lists that are cut together', () => {
  test.each(DIRECTIONS.flatMap((sort) => [1, 4, 30].map((take) => ({ sort, take }))))(
    'are the first $take of both, $sort, with what they are related to',
    async ({ sort, take }) => {
      const { prisma, fast, statements } = clients;
      const whole = await prisma.team.findMany(sidesOf(sort, CLUBS, false));
      const before = statements.length;
      const read = await fast.team.findMany(sidesOf(sort, take, true));
      expect(statements).toHaveLength(before + 1);
      const rank = ({ frictionScore, frictionId }: { frictionScore: number | null; frictionId: number }) =>
        (frictionScore === null ? 1e6 : sort === 'asc' ? frictionScore * 1e3 : -frictionScore * 1e3) +
        (sort === 'asc' ? frictionId : -frictionId);
      for (const [at, { teamId, homeFrictions, awayFrictions }] of whole.entries()) {
        const first = [...homeFrictions, ...awayFrictions].sort((a, b) => rank(a) - rank(b)).slice(0, take);
        expect(read[at]).toStrictEqual({
          teamId,
          homeFrictions: homeFrictions.filter((row) => first.includes(row)),
          awayFrictions: awayFrictions.filter((row) => first.includes(row)),
        });
      }
    },
  );

  test('are cut each for itself where nobody said so, or where they are asked for differently', async () => {
    const { prisma, fast } = clients;
    const apart = sidesOf('desc', 2, false);
    expect(await fast.team.findMany(apart)).toStrictEqual(await prisma.team.findMany(apart));
    const marked = sidesOf('desc', 2, true);
    const { homeFrictions } = marked.select;
    const other = {
      ...marked,
      select: { ...marked.select, awayFrictions: { ...homeFrictions, where: { frictionId: { gt: 5 } } } },
    };
    expect(await fast.team.findMany(other)).toStrictEqual(await prisma.team.findMany(other));
  });
});
