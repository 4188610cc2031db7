import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deduceMarketFamily } from '../../../src/modules/strategies/domain/deduce-market-family.ts';
import { deduceStrategyType } from '../../../src/modules/strategies/domain/deduce-strategy-type.ts';
import { StrategiesWhereDocument, type StrategyFilter } from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

const NAMES = [
  'OVER_25',
  'under_35',
  'BtTs_yes',
  '1X2_VALUE',
  'winner',
  'Handicap_home',
  'AH_away',
  'MONTE_CARLO_PURE',
  'home_over',
  '100%',
];

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  const leeds = await api.db.team.create({ data: { teamName: 'Leeds', tier: 'MID' } });
  const wolves = await api.db.team.create({ data: { teamName: 'Wolves', tier: 'BOTTOM' } });
  await api.db.strategy.createMany({
    data: NAMES.map((strategyName) => ({ teamId: leeds.teamId, strategyName })),
  });
  // 40 bets won so often at 2.00: bounds of yield of +14.3 %, -10.9 % and -34.4 %.
  const record = (wins: number) => ({ totalBets: 40, wins, losses: 40 - wins, totalPnl: 2 * wins - 40 });
  await api.db.strategy.createMany({
    data: [
      {
        teamId: wolves.teamId,
        strategyName: 'good',
        strategyType: 'MARKET',
        marketFamily: '1X2',
        ...record(28),
      },
      { teamId: wolves.teamId, strategyName: 'fair', isActive: true, isBestStrategy: false, ...record(23) },
      {
        teamId: wolves.teamId,
        strategyName: 'over_poor',
        marketFamily: 'OTHER',
        isActive: false,
        ...record(18),
      },
      {
        teamId: wolves.teamId,
        strategyName: 'few',
        season: '2025/26',
        source: 'v1',
        totalBets: 4,
        wins: 4,
        totalPnl: 4,
      },
    ],
  });
  await api.db.$executeRaw`
    ALTER TABLE quantum.quantum_strategies_v3 DROP CONSTRAINT quantum_strategies_v3_type_check`;
  await api.db.strategy.updateMany({ where: { strategyName: 'few' }, data: { strategyType: 'unknown' } });
});
afterAll(() => api.close());

async function namesWhere(filter: StrategyFilter): Promise<string[]> {
  const { strategies } = await execute(api.app, StrategiesWhereDocument, { filter });
  expect(strategies.totalCount).toBe(strategies.nodes.length);
  return strategies.nodes.map(({ strategyName }) => strategyName);
}

const wolves = { team: { name: { eq: 'Wolves' } } };
const leeds = { team: { name: { eq: 'Leeds' } } };

describe('type and family', () => {
  test('are asked for as the API answers them, deduced ones included', async () => {
    for (const family of ['OVER', 'UNDER', 'BTTS', '1X2', 'AH', 'OTHER'] as const) {
      const marketFamily = { eq: family === '1X2' ? ('MATCH_RESULT' as const) : family };
      expect(await namesWhere({ ...leeds, marketFamily })).toEqual(
        NAMES.filter((name) => deduceMarketFamily(name) === family),
      );
    }
    for (const type of ['MARKET', 'CONTEXT', 'COMPOUND'] as const) {
      expect(await namesWhere({ ...leeds, strategyType: { eq: type } })).toEqual(
        NAMES.filter((name) => deduceStrategyType(name) === type),
      );
    }
  });

  test.each<[StrategyFilter, string[]]>([
    [{ marketFamily: { eq: 'MATCH_RESULT' } }, ['good']],
    [{ marketFamily: { eq: 'OVER' } }, []],
    [{ marketFamily: { not: 'OTHER' } }, ['good']],
    [{ marketFamily: { in: [] } }, []],
    [{ marketFamily: { in: ['OTHER', 'MATCH_RESULT'], not: 'OTHER' } }, ['good']],
    [{ NOT: { marketFamily: { eq: 'MATCH_RESULT' } } }, ['fair', 'over_poor', 'few']],
    [{ strategyType: { eq: 'MARKET' } }, ['good', 'over_poor']],
    [{ strategyType: { eq: 'COMPOUND' } }, ['fair', 'few']],
    [{ NOT: { strategyType: { in: ['COMPOUND', 'CONTEXT'] } } }, ['good', 'over_poor']],
    [
      { OR: [{ strategyType: { eq: 'COMPOUND' } }, { marketFamily: { eq: 'MATCH_RESULT' } }] },
      ['good', 'fair', 'few'],
    ],
  ])('go by the row where it says a known word: %j', async (filter, names) => {
    expect(await namesWhere({ ...wolves, ...filter })).toEqual(names);
  });
});

describe('conviction', () => {
  test.each<[StrategyFilter, string[]]>([
    [{ conviction: { gte: 50 } }, ['good']],
    [{ conviction: { gt: 0, lt: 100 } }, []],
    [{ conviction: { eq: 0 } }, ['fair', 'over_poor']],
    [{ conviction: { in: [0, 100] } }, ['good', 'fair', 'over_poor']],
    [{ conviction: { not: 0 } }, ['good']],
    [{ conviction: { isNull: false } }, ['good', 'fair', 'over_poor']],
    [{ conviction: { isNull: true }, ...wolves }, ['few']],
    // Rows without a conviction match neither the condition nor its opposite.
    [{ NOT: { conviction: { gte: 50 } } }, ['fair', 'over_poor']],
    [{ NOT: { NOT: { conviction: { gte: 50 } } } }, ['good']],
    [
      { NOT: { OR: [{ conviction: { gte: 50 } }, { isActive: { eq: false } }] }, isActive: { eq: true } },
      ['fair'],
    ],
    [{ OR: [{ conviction: { gte: 50 } }, { season: { eq: '2025/26' } }] }, ['good', 'few']],
    [{ AND: [{ conviction: { lt: 50 } }, { strategyType: { eq: 'MARKET' } }] }, ['over_poor']],
  ])('is asked for like a stored number: %j', async (filter, names) => {
    expect(await namesWhere(filter)).toEqual(names);
  });

  test('costs one statement for each time that it is named', async () => {
    const plain = await statementsOf(() => namesWhere({ totalBets: { gte: 40 } }));
    const asked = await statementsOf(() => namesWhere({ conviction: { gte: 50 } }));
    expect(asked).toHaveLength(plain.length + 1);
  });
});

test.each<[StrategyFilter, string[]]>([
  [{ team: { tier: { eq: 'BOTTOM' } }, totalBets: { gte: 40 } }, ['good', 'fair', 'over_poor']],
  [{ strategyName: { contains: '%' } }, ['100%']],
  [{ isActive: { eq: true } }, ['fair']],
  [{ isBestStrategy: { eq: false } }, ['fair']],
  [{ season: { eq: '2025/26' }, source: { eq: 'v1' } }, ['few']],
  [{ totalPnlUnits: { gt: 4 } }, ['good', 'fair']],
])('strategies are found by %j', async (filter, names) => {
  expect(await namesWhere(filter)).toEqual(names);
});

test('a condition that says nothing is refused', async () => {
  const query = '{ strategies(filter: { NOT: { conviction: {} } }) { totalCount } }';
  const { errors } = await send(api.app, query);
  expect(errors?.map(({ extensions }) => [extensions.code, extensions.inputPath])).toEqual([
    ['BAD_USER_INPUT', 'filter.NOT'],
  ]);
});
