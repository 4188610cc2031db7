import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StrategiesWhereDocument, type StrategyFilter } from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

/** Clubs, and convinced rows of each: more than 30,000 together. */
const CLUBS = 8;
const EACH = 4_000;

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.$executeRawUnsafe(`
    INSERT INTO quantum.team_quantum_dna_v3 (team_id, team_name) SELECT i, 'Club ' || i FROM generate_series(1, ${CLUBS}) AS i`);
  // 28 of 40 bets won at 2.00 convince, 18 do not: the first ten rows of each club.
  await api.db.$executeRawUnsafe(`
    INSERT INTO quantum.quantum_strategies_v3 (team_id, strategy_name, season, total_bets, wins, losses, total_pnl)
    SELECT team, 'S' || n, '2025/26', 40, wins, 40 - wins, 2 * wins - 40
    FROM generate_series(1, ${CLUBS}) AS team, generate_series(1, ${EACH + 10}) AS n,
         LATERAL (SELECT CASE WHEN n <= 10 THEN 18 ELSE 28 END) AS record(wins)`);
  // As many rows without bets: they have no conviction.
  await api.db.$executeRawUnsafe(`
    INSERT INTO quantum.quantum_strategies_v3 (team_id, strategy_name)
    SELECT team, 'N' || n FROM generate_series(1, ${CLUBS}) AS team, generate_series(1, ${EACH}) AS n`);
});
afterAll(() => api.close());

const convinced = { conviction: { gte: 50 } };

async function namesWhere(filter: StrategyFilter): Promise<string[]> {
  const { strategies } = await execute(api.app, StrategiesWhereDocument, { filter });
  expect(strategies.totalCount).toBe(strategies.nodes.length);
  return strategies.nodes.map(({ strategyName }) => strategyName);
}

describe('conviction that more than 30,000 rows have', () => {
  test.each<[StrategyFilter, string[]]>([
    [{ ...convinced, strategyName: { eq: 'S500' }, teamDatabaseId: { in: [1, 2] } }, ['S500', 'S500']],
    [{ ...convinced, strategyName: { in: ['S9', 'S11'] }, team: { name: { eq: 'Club 3' } } }, ['S11']],
    [{ AND: [{ NOT: { conviction: { lt: 50 } } }, { databaseId: { lte: 12 } }] }, ['S11', 'S12']],
    [
      { OR: [convinced, { conviction: { lt: 50 } }], AND: [{ databaseId: { in: [10, 11] } }] },
      ['S10', 'S11'],
    ],
    [
      { conviction: { isNull: true }, strategyName: { in: ['S11', 'N11'] }, teamDatabaseId: { eq: 1 } },
      ['N11'],
    ],
  ])('is answered among the rows that fit what stands beside it: %j', async (filter, names) => {
    expect(await namesWhere(filter)).toEqual(names);
  });

  test.each<[string, StrategyFilter]>([
    ['with nothing beside it', convinced],
    ['where there is none, with nothing beside it', { conviction: { isNull: true } }],
    ['when what stands beside it narrows little', { ...convinced, season: { eq: '2025/26' } }],
    ['when what stands beside it need not hold', { OR: [convinced, { strategyName: { eq: 'S1' } }] }],
  ])('is refused %s', async (_when, filter) => {
    const query = 'query($filter: StrategyFilter) { strategies(filter: $filter) { totalCount } }';
    const { errors } = await send(api.app, query, { filter });
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        inputPath: 'filter.conviction',
        rule: 'holds for more than 30000 strategies: narrow it down by conditions beside it',
      },
    ]);
  });

  test('is answered for the clubs of a page, which count alone, with as many statements', async () => {
    const query = `query($first: Int) { teams(first: $first, orderBy: { field: DATABASE_ID, direction: ASC }) { nodes {
      strategies(first: 1, filter: { conviction: { gte: 50 } }, orderBy: { field: DATABASE_ID, direction: ASC }) { totalCount nodes { strategyName } }
    } } }`;
    const answer = await send(api.app, query, { first: 2 });
    const own = { strategies: { totalCount: EACH, nodes: [{ strategyName: 'S11' }] } };
    expect(answer).toEqual({ data: { teams: { nodes: [own, own] } } });
    const one = await statementsOf(() => send(api.app, query, { first: 1 }));
    const two = await statementsOf(() => send(api.app, query, { first: 2 }));
    expect(two).toHaveLength(one.length);
  });
});
