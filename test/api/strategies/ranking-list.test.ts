import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StrategyRankingQueryVariables } from '../../generated/operations.ts';
import { send } from '../graphql/support/execute.ts';
import { statementsOf } from '../graphql/support/test-api.ts';
import { startRankingWorld, type RankingWorld } from './support/ranking-world.ts';

let world: RankingWorld;

beforeAll(async () => {
  world = await startRankingWorld();
});
beforeEach(() => world.api.db.strategy.deleteMany());
afterAll(() => world.api.close());

describe('the list', () => {
  beforeEach(async () => {
    await world.result(0, 'A', [30, 40, 20]);
    await world.result(0, 'B', [30, 60, 20]);
    await world.result(0, 'C', [2, 4, 0]);
    await world.result(0, 'D', [30, 50, -5]);
  });
  const names = async (variables: StrategyRankingQueryVariables) =>
    (await world.ranking(variables)).map(({ strategyName }) => strategyName);

  test.each<[StrategyRankingQueryVariables, string[]]>([
    [{}, ['A', 'B', 'D', 'C']],
    [{ orderBy: { field: 'YIELD_LOWER_BOUND_PCT', direction: 'ASC' } }, ['D', 'B', 'A', 'C']],
    [{ orderBy: { field: 'TOTAL_PNL_UNITS', direction: 'DESC' } }, ['A', 'B', 'C', 'D']],
    [{ orderBy: { field: 'TOTAL_BETS', direction: 'DESC' } }, ['B', 'D', 'A', 'C']],
    [{ orderBy: { field: 'NAME', direction: 'DESC' } }, ['D', 'C', 'B', 'A']],
    [{ first: 2, offset: 1 }, ['B', 'D']],
    [{ filter: { names: ['C', 'A', 'nobody'] } }, ['A', 'C']],
    [{ filter: { names: [] } }, []],
    [{ filter: { tiers: ['D'] } }, ['D']],
    [{ filter: { minBets: 50 } }, ['B', 'D']],
  ])('with %j is %j', async (variables, wanted) => {
    expect(await names(variables)).toEqual(wanted);
  });

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ offset: -1 }, 'offset'],
    [{ filter: { names: Array.from({ length: 201 }, () => 'A') } }, 'filter.names'],
  ])('is refused with %j', async (variables, path) => {
    const query =
      'query($first: Int, $offset: Int, $filter: StrategyRankFilter) { strategyRanking(first: $first, offset: $offset, filter: $filter) { tier } }';
    const { errors } = await send(world.api.app, query, variables);
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.inputPath])).toEqual([
      ['BAD_USER_INPUT', path],
    ]);
  });

  test('is one statement with a LIMIT', async () => {
    const statements = await statementsOf(() => world.ranking());
    expect(statements).toEqual([expect.stringContaining('LIMIT')]);
  });
});
