import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEAM_COLUMNS } from '../../../src/db/team-columns.ts';
import type { ReadAction } from '../../../src/db/select/compile-read.ts';
import { isUnderstood, openTwoClients, outcomeOf, type TwoClients } from './support/two-clients.ts';

let clients: TwoClients;

beforeAll(async () => {
  clients = await openTwoClients();
  await clients.prisma.team.createMany({
    data: [
      { teamName: 'A', league: 'E0', tierRank: 1, metaDna: { a: 1 } },
      { teamName: 'B', league: 'E0', tierRank: null },
      { teamName: 'C', league: null, narrativeFingerprintTags: ['x'] },
    ],
  });
});
afterAll(() => clients.close());

const of = (where: object): object => ({ where, orderBy: { teamId: 'asc' } });

describe('left to Prisma, with the same outcome,', () => {
  test.each<[what: string, action: ReadAction, args: unknown]>([
    ['a pattern', 'findMany', of({ teamName: { contains: 'a', mode: 'insensitive' } })],
    ['a filter of JSON', 'findMany', of({ metaDna: { path: ['a'], equals: 1 } })],
    ['a whole list', 'findMany', of({ narrativeFingerprintTags: { equals: ['x'] } })],
    ['a comparison of columns', 'findMany', of({ tierRank: { lt: TEAM_COLUMNS.totalBets } })],
    ['every', 'findMany', of({ strategies: { every: { roi: 1 } } })],
    ['isNot', 'findMany', of({ strategies: { some: { team: { isNot: { league: 'E0' } } } } })],
    [
      'a related row below a NOT',
      'findMany',
      of({ strategies: { some: { NOT: { team: { league: 'E0' } } } } }),
    ],
    ['several turned round at once', 'findMany', of({ tierRank: { not: { gt: 1, lt: 5 } } })],
    ['an OR of nothing', 'findMany', of({ OR: [] })],
    ['an OR that is no list', 'findMany', of({ OR: { league: 'E0' } })],
    ['null for what is never null', 'findMany', of({ teamName: null })],
    ['null in a list', 'findMany', of({ league: { in: ['E0', null] } })],
    ['a value of another type', 'findMany', of({ tierRank: '1' })],
    ['a broken number', 'findMany', of({ tierRank: 1.5 })],
    ['NaN', 'findMany', of({ roi: NaN })],
    ['a far year', 'findMany', of({ createdAt: { lt: new Date(8.64e15) } })],
    ['an unknown condition', 'findMany', of({ nothing: 1 })],
    ['an unknown comparison', 'findMany', of({ tierRank: { near: 1 } })],
    ['a negative take', 'findMany', { take: -1 }],
    ['a cursor', 'findMany', { cursor: { teamId: 1 }, orderBy: { teamId: 'asc' } }],
    ['distinct', 'findMany', { distinct: ['league'], select: { league: true } }],
    ['omit', 'findMany', { omit: { metaDna: true }, orderBy: { teamId: 'asc' } }],
    [
      'a count of relations',
      'findMany',
      { select: { teamId: true, _count: { select: { strategies: true } } } },
    ],
    ['an unknown field', 'findMany', { select: { nothing: true } }],
    ['no field', 'findMany', { select: { teamId: false } }],
    ['select beside include', 'findMany', { select: { teamId: true }, include: { strategies: true } }],
    ['an order by two at once', 'findMany', { orderBy: { league: 'asc', tier: 'asc' } }],
    ['an order by relation', 'findMany', { orderBy: { strategies: { _count: 'asc' } } }],
    [
      'an order of nulls where there are none',
      'findMany',
      { orderBy: { teamName: { sort: 'asc', nulls: 'last' } } },
    ],
    ['no direction', 'findMany', { orderBy: { teamName: 'up' } }],
    ['a key that is none', 'findUnique', { where: { league: 'E0' } }],
    ['a filter for a key', 'findUnique', { where: { teamId: { gt: 1 } } }],
    ['no key', 'findUnique', { where: {} }],
    ['two first ones', 'findFirst', { take: 2 }],
  ])('%s', async (_, action, args) => {
    const { prisma, fast, models } = clients;
    expect(isUnderstood(models, 'Team', action, args)).toBe(false);
    expect(await outcomeOf(fast, 'Team', action, args)).toStrictEqual(
      await outcomeOf(prisma, 'Team', action, args),
    );
  });

  test.each<[what: string, model: string, action: ReadAction, where: object]>([
    ['an identifier that is none', 'Pick', 'findUnique', { id: 'none' }],
    ['a number that no key has', 'Team', 'findUnique', { teamId: 5_000_000_000 }],
    ['a number that no column holds', 'Match', 'findMany', { homeGoals: { in: [1, 70_000] } }],
    ['a text with NUL', 'Team', 'findFirst', { teamName: 'a\0b' }],
  ])('what the database refuses: %s', async (_, model, action, where) => {
    const { prisma, fast, models } = clients;
    expect(isUnderstood(models, model, action, { where })).toBe(true);
    const outcome = await outcomeOf(fast, model, action, { where });
    expect(outcome).toStrictEqual(await outcomeOf(prisma, model, action, { where }));
    expect(outcome).toHaveProperty('code', expect.stringMatching(/^P2/));
  });
});

describe('the client', () => {
  test('finds rows by one key each in one statement, also by a key that is not selected', async () => {
    const { fast, statements } = clients;
    const before = statements.length;
    const keys = [1, 3, 1, 99];
    const rows = await Promise.all(
      keys.map((teamId) => fast.team.findUnique({ where: { teamId }, select: { teamName: true } })),
    );
    expect(rows).toEqual([{ teamName: 'A' }, { teamName: 'C' }, { teamName: 'A' }, null]);
    expect(rows[0]).not.toBe(rows[2]);
    expect(statements).toHaveLength(before + 1);
  });

  test('finds them also with what they are related to, as long as that is asked for alike', async () => {
    const { fast, statements } = clients;
    const before = statements.length;
    const find = (teamId: number, roi: number) =>
      fast.team.findUnique({ where: { teamId }, select: { strategies: { where: { roi } } } });
    const rows = await Promise.all([find(1, 1), find(2, 1), find(3, 2)]);
    expect(rows).toEqual([{ strategies: [] }, { strategies: [] }, { strategies: [] }]);
    expect(statements).toHaveLength(before + 2);
  });

  test('finds them by keys of several fields as well, whatever their number, in statements of few texts', async () => {
    const { fast, prisma, statements } = clients;
    const aliases = ['a', 'b', 'c', 'd', 'e'].map((alias) => ({ source: 'S', alias, teamId: 1 }));
    await prisma.teamAlias.createMany({ data: aliases });
    const before = statements.length;
    const find = (alias: string) =>
      fast.teamAlias.findUnique({
        where: { source_alias: { source: 'S', alias } },
        select: { teamId: true, alias: true },
      });
    const rows = await Promise.all(['a', 'z', 'c', 'a', 'e'].map(find));
    const expected = ['a', null, 'c', 'a', 'e'].map((alias) => alias && { teamId: 1, alias });
    expect(rows).toStrictEqual(expected);
    expect(await Promise.all(['a', 'b', 'c'].map(find))).toStrictEqual(
      aliases.slice(0, 3).map(({ alias }) => ({ teamId: 1, alias })),
    );
    const [first, ...others] = statements.slice(before);
    expect(others).toEqual([first]);
  });

  test('says in the words of Prisma that a row is missing, of each that is asked for', async () => {
    const { fast, prisma } = clients;
    const findEach = (db: typeof fast) =>
      Promise.all([1, 99].map((teamId) => outcomeOf(db, 'Team', 'findUniqueOrThrow', { where: { teamId } })));
    const found = await findEach(fast);
    expect(found).toStrictEqual(await findEach(prisma));
    expect(found[1]).toMatchObject({ code: 'P2025' });
    const first = { where: { teamName: 'Z' } };
    expect(await outcomeOf(fast, 'Team', 'findFirstOrThrow', first)).toMatchObject({ code: 'P2025' });
  });

  test('counts what a condition finds, and leaves other counts to Prisma', async () => {
    const { fast, prisma } = clients;
    for (const args of [
      undefined,
      {},
      { where: { league: 'E0' } },
      { take: 1 },
      { select: { _all: true, league: true } },
    ]) {
      expect(await outcomeOf(fast, 'Team', 'count', args)).toStrictEqual(
        await outcomeOf(prisma, 'Team', 'count', args),
      );
    }
  });

  test('reads inside a transaction what was written there', async () => {
    const { fast } = clients;
    const seen = fast.$transaction(async (tx) => {
      await tx.team.create({ data: { teamName: 'D' } });
      const found = await tx.team.findMany({ where: { teamName: 'D' }, select: { teamName: true } });
      const outside = await fast.team.findMany({ where: { teamName: 'D' } });
      await tx.team.deleteMany({ where: { teamName: 'D' } });
      return { found, outside };
    });
    expect(await seen).toEqual({ found: [{ teamName: 'D' }], outside: [] });
  });

  test('closes its pool, whether Prisma was asked something or not', async () => {
    const other = await openTwoClients();
    await other.fast.team.findMany();
    await other.close();
    expect(other.pool.ended).toBe(true);
  });
});
