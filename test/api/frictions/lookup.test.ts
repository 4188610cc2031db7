import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FrictionOfDocument, FrictionPageDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const names = ['Atlético Madrid', 'Betis', 'Celta', 'Deportivo'];
  await api.db.team.createMany({
    data: names.map((teamName, index) => ({ teamId: index + 1, teamName, league: 'La Liga' })),
  });
  await api.db.teamAlias.create({ data: { source: 'somebody', alias: 'Ath Madrid', teamId: 1 } });
  await api.db.friction.create({
    data: {
      frictionId: 41,
      teamHomeId: 2,
      teamAwayId: 1,
      teamHomeName: 'Betis',
      teamAwayName: 'Atlético Madrid',
      frictionScore: 70,
      psychologicalEdge: -12.5,
      predictedWinner: 'Betis',
      season: '2025/26',
      lastMatchDate: new Date('2026-02-01'),
    },
  });
  await api.db.friction.create({
    data: { frictionId: 42, teamHomeId: 1, teamAwayId: 3, frictionScore: 69.9, predictedWinner: 'DRAW' },
  });
  await api.db.friction.create({ data: { frictionId: 43, teamHomeId: 2, teamAwayId: 3 } });
});
afterAll(() => api.close());

const ask = async (home: object, away: object) =>
  (await execute(api.app, FrictionOfDocument, { home, away })).friction;
const idOf = (teamId: number) => Buffer.from(`Team:${teamId}`).toString('base64url');

describe('the friction of two clubs', () => {
  test('is found as it is stored', async () => {
    expect(await ask({ name: 'Betis' }, { name: 'Atlético Madrid' })).toMatchObject({
      __typename: 'FrictionLookup',
      orientation: 'AS_STORED',
      friction: {
        databaseId: 41,
        teamHome: { name: 'Betis' },
        teamAway: { name: 'Atlético Madrid' },
        frictionScore: 70,
        psychologicalEdge: -12.5,
        predictedWinner: 'Betis',
        predictedResult: 'HOME',
      },
    });
  });

  test('is found the other way round, with the values as they are stored', async () => {
    expect(await ask({ name: 'Atlético Madrid' }, { name: 'Betis' })).toMatchObject({
      orientation: 'REVERSED',
      friction: {
        databaseId: 41,
        teamHome: { name: 'Betis' },
        psychologicalEdge: -12.5,
        predictedResult: 'HOME',
      },
    });
  });

  test.each([
    ['ids', { id: idOf(1) }, { id: idOf(3) }],
    ['database keys', { databaseId: 1 }, { databaseId: 3 }],
    ['names without accents and aliases', { name: 'ATH MADRID' }, { name: 'celta' }],
  ])('is found by %s', async (_how, home, away) => {
    expect(await ask(home, away)).toMatchObject({
      orientation: 'AS_STORED',
      friction: { databaseId: 42, predictedResult: 'DRAW' },
    });
  });

  test('that has no row is a FrictionNotFoundError with the keys and names of both, on the sides that were asked for', async () => {
    expect(await ask({ name: 'deportivo' }, { databaseId: 1 })).toEqual({
      __typename: 'FrictionNotFoundError',
      code: 'NOT_FOUND',
      message: 'no friction of "Deportivo" and "Atlético Madrid" is stored (teams 4 and 1)',
      homeDatabaseId: 4,
      homeName: 'Deportivo',
      awayDatabaseId: 1,
      awayName: 'Atlético Madrid',
    });
  });

  test('one of whom is not known is a NotFoundError that says which', async () => {
    expect(await ask({ name: 'Betis' }, { name: 'Nobody' })).toMatchObject({
      __typename: 'NotFoundError',
      entity: 'Team',
      key: 'Nobody',
    });
    expect(await ask({ databaseId: 99 }, { name: 'Betis' })).toMatchObject({ entity: 'Team', key: '99' });
  });

  test.each([
    ['a club against itself', { name: 'Betis' }, { databaseId: 2 }, 'away'],
    ['a club by nothing', {}, { databaseId: 2 }, 'home'],
    ['a club by two members', { name: 'Betis' }, { databaseId: 1, name: 'Celta' }, 'away'],
    [
      'the id of something else',
      { id: Buffer.from('Match:1').toString('base64url') },
      { databaseId: 2 },
      'home.id',
    ],
  ])('is refused for %s', async (_what, home, away, path) => {
    expect(await ask(home, away)).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      path,
    });
  });
});

describe('frictions by filter', () => {
  const idsOf = async (filter: object) => {
    const { frictions } = await execute(api.app, FrictionPageDocument, {
      filter,
      orderBy: { field: 'DATABASE_ID', direction: 'ASC' },
    });
    expect(frictions.totalCount).toBe(frictions.nodes.length);
    return frictions.nodes.map(({ databaseId }) => databaseId);
  };

  test.each([
    [{ frictionScore: { gte: 70 } }, [41]],
    [{ frictionScore: { isNull: true } }, [43]],
    [{ psychologicalEdge: { lt: 0 } }, [41]],
    [{ predictedWinner: { eq: 'DRAW' } }, [42]],
    [{ season: { eq: '2025/26' } }, [41]],
    [{ lastMatchOn: { gte: '2026-01-01' } }, [41]],
    [{ team: { name: { eq: 'Celta' } } }, [42, 43]],
    [{ teamHome: { name: { eq: 'Betis' } } }, [41, 43]],
    [{ teamAway: { league: { eq: 'La Liga' } }, frictionScore: { lt: 70 } }, [42]],
    [{ NOT: { team: { name: { eq: 'Celta' } } } }, [41]],
  ])('%j are %j', async (filter, ids) => {
    expect(await idsOf(filter)).toEqual(ids);
  });

  test('without one are all, the highest scores first and unknown ones last', async () => {
    const { frictions } = await execute(api.app, FrictionPageDocument, {});
    expect(frictions.nodes.map(({ databaseId }) => databaseId)).toEqual([41, 42, 43]);
    expect(frictions.nodes[0]).toMatchObject({ lastMatchOn: '2026-02-01', season: '2025/26' });
  });
});
