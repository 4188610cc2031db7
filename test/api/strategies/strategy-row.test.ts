import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Prisma } from '../../../src/db/generated/client.ts';
import type { StoredPerformance } from '../../../src/modules/strategies/domain/stored-performance.ts';
import { StrategyRowDocument } from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const TURNOVER_OF_20 = { turnover_units: 20 } satisfies StoredPerformance;

let api: TestApi;
let teamId: number;

beforeAll(async () => {
  api = await startTestApi();
  ({ teamId } = await api.db.team.create({ data: { teamName: 'Liverpool' } }));
});
beforeEach(() => api.db.strategy.deleteMany());
afterAll(() => api.close());

async function stored(data: Partial<Prisma.StrategyUncheckedCreateInput>) {
  await api.db.strategy.create({ data: { teamId, strategyName: 'OVER_25', ...data } });
  const { strategies } = await execute(api.app, StrategyRowDocument, {});
  const [row] = strategies.nodes;
  if (!row) throw new Error('The row was not answered.');
  return row;
}

test('a row answers every column of the table, with its units in the names', async () => {
  const at = new Date('2026-03-01T12:00:00Z');
  await api.db.strategyVersion.create({
    data: {
      name: 'HOME_WIN',
      version: 3,
      parameters: {},
      parametersHash: 'abc',
      description: 'Third try',
      createdAt: at,
    },
  });
  const row = await stored({
    strategyId: 146,
    teamName: 'Liverpool FC',
    strategyName: 'HOME_WIN',
    strategyType: 'CONTEXT',
    marketFamily: '1X2',
    isBestStrategy: true,
    strategyRank: 1,
    totalBets: 42,
    wins: 30,
    losses: 10,
    winRate: 75,
    profit: 19.5,
    totalPnl: 20,
    roi: 50,
    avgClv: 1.25,
    unluckyCount: 4,
    badAnalysisCount: 6,
    contextFilters: { venue: 'HOME' },
    performanceByContext: { home: { roi: 50 } },
    parameters: { minEdge: 0.03 },
    parametersHash: 'abc',
    isActive: false,
    priority: 2,
    source: 'v1',
    strategyVersion: '3.1',
    season: '2025/26',
    createdAt: at,
    updatedAt: at,
  });
  expect(row).toEqual({
    databaseId: 146,
    team: { name: 'Liverpool' },
    teamDatabaseId: teamId,
    teamName: 'Liverpool FC',
    strategyName: 'HOME_WIN',
    strategyType: 'CONTEXT',
    storedStrategyType: 'CONTEXT',
    isStrategyTypeDeduced: false,
    marketFamily: 'MATCH_RESULT',
    storedMarketFamily: '1X2',
    isMarketFamilyDeduced: false,
    isBestStrategy: true,
    strategyRank: 1,
    totalBets: 42,
    wins: 30,
    losses: 10,
    winRatePct: 75,
    profitUnits: 19.5,
    totalPnlUnits: 20,
    roiPct: 50,
    avgClvPct: 1.25,
    unluckyCount: 4,
    badAnalysisCount: 6,
    yieldLowerBoundPct: expect.any(Number) as number,
    conviction: 100,
    contextFilters: { venue: 'HOME' },
    performanceByContext: { home: { roi: 50 } },
    parameters: { minEdge: 0.03 },
    parametersHash: 'abc',
    version: { version: 3, description: 'Third try' },
    isActive: false,
    priority: 2,
    source: 'v1',
    strategyVersion: '3.1',
    season: '2025/26',
    createdAt: '2026-03-01T12:00:00.000Z',
    updatedAt: '2026-03-01T12:00:00.000Z',
  });
});

test('every column of the table has a field', async () => {
  const columns = await api.db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns
    WHERE table_schema = 'quantum' AND table_name = 'quantum_strategies_v3'`;
  const renamed: Readonly<Record<string, string>> = {
    strategyId: 'databaseId',
    teamId: 'teamDatabaseId',
    winRate: 'winRatePct',
    profit: 'profitUnits',
    totalPnl: 'totalPnlUnits',
    roi: 'roiPct',
    avgClv: 'avgClvPct',
  };
  const wanted = columns.map(({ name }) => {
    const camel = name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
    return renamed[camel] ?? camel;
  });
  const { data } = await send(api.app, '{ __type(name: "Strategy") { fields { name } } }');
  const fields = (data as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name);
  expect(wanted).toHaveLength(29);
  expect(wanted.filter((name) => !fields.includes(name))).toEqual([]);
});

test('a row found by its id is the same row', async () => {
  const { strategyId } = await api.db.strategy.create({ data: { teamId, strategyName: 'X' } });
  const id = Buffer.from(`Strategy:${strategyId}`).toString('base64url');
  const query = 'query($id: ID!) { node(id: $id) { id ... on Strategy { strategyName conviction } } }';
  expect(await send(api.app, query, { id })).toEqual({
    data: { node: { id, strategyName: 'X', conviction: null } },
  });
});

describe('type and family', () => {
  test('follow from the name where the row says neither', async () => {
    expect(await stored({ strategyName: 'Away_Handicap' })).toMatchObject({
      strategyType: 'CONTEXT',
      storedStrategyType: null,
      isStrategyTypeDeduced: true,
      marketFamily: 'AH',
      storedMarketFamily: null,
      isMarketFamilyDeduced: true,
    });
  });

  test('follow from the name where the row has a word that is none, and the word is kept', async () => {
    // The checks of the columns came later than the rows of adopted databases.
    await api.db.$executeRaw`
      ALTER TABLE quantum.quantum_strategies_v3 DROP CONSTRAINT quantum_strategies_v3_type_check,
                                                DROP CONSTRAINT quantum_strategies_v3_family_check`;
    expect(await stored({ strategyType: 'market', marketFamily: 'TOTALS' })).toMatchObject({
      strategyType: 'MARKET',
      storedStrategyType: 'market',
      isStrategyTypeDeduced: true,
      marketFamily: 'OVER',
      storedMarketFamily: 'TOTALS',
      isMarketFamilyDeduced: true,
    });
  });
});

describe('conviction', () => {
  /** The bound of so many of 40 bets won at one price, in per cent. */
  function boundOf40(price: number, wins: number): number {
    const z = 1.6448536269514722;
    const p = (wins + (z * z) / 2) / (40 + z * z);
    return 100 * (price * p - 1 - z * price * Math.sqrt((p * (1 - p)) / (40 + z * z)));
  }

  test('is 50 + 5 per cent of the lower bound of yield, worked by hand', async () => {
    // 40 settled bets of 41, 22 won, +2.90 units: yield 7.25 %, so a winner brought 1.0725 / 0.55 = 1.95.
    // z = 1.6449, z² = 2.7055: p = (22 + 1.3528) / 42.7055 = 0.54683; error of p = sqrt(0.54683 x 0.45317 / 42.7055) = 0.076176
    // 1.95 x (0.54683 - 1.6449 x 0.076176) - 1 = 0.06632 - 0.24433 = -0.1780: below -10 %, so the conviction is 0.
    const loses = await stored({ totalBets: 41, wins: 22, losses: 18, totalPnl: 2.9 });
    expect(loses.yieldLowerBoundPct).toBeCloseTo(-17.8, 1);
    expect(loses.yieldLowerBoundPct).toBeCloseTo(boundOf40(1.95, 22), 10);
    expect(loses.conviction).toBe(0);

    // 30 of 40 won, +8 units: yield 20 %, a winner brought 1.2 / 0.75 = 1.60.
    // p = (30 + 1.3528) / 42.7055 = 0.73416; error of p = sqrt(0.73416 x 0.26584 / 42.7055) = 0.067602
    // 1.60 x (0.73416 - 1.6449 x 0.067602) - 1 = 0.17466 - 0.17791 = -0.00326, and 50 + 500 x -0.00326 = 48.4.
    await api.db.strategy.deleteMany();
    const nearly = await stored({ totalBets: 40, wins: 30, losses: 10, totalPnl: 8 });
    expect(nearly.conviction).toBeCloseTo(48.4, 1);
    expect(nearly.conviction).toBeCloseTo(50 + 5 * boundOf40(1.6, 30), 10);
  });

  // 30 of 40 won at 2.00, unless said otherwise.
  test.each<[string, Partial<Prisma.StrategyUncheckedCreateInput>, price: number, wins: number]>([
    ['the profit, where total P&L is missing', { totalPnl: null, profit: 20 }, 2, 30],
    ['ROI, where both are missing', { totalPnl: null, roi: 50 }, 2, 30],
    ['all bets, where losses are missing', { losses: null }, 2, 30],
    ['the turnover that the row stores', { performanceByContext: TURNOVER_OF_20 }, (1 + 1) / 0.75, 30],
    ['bets that all won', { wins: 40, losses: 0, totalPnl: 40 }, 2, 40],
  ])('counts %s', async (_what, given, price, wins) => {
    const row = await stored({ totalBets: 40, wins: 30, losses: 10, totalPnl: 20, ...given });
    expect(row.yieldLowerBoundPct).toBeCloseTo(boundOf40(price, wins), 10);
  });

  test('is 0 when no bet won: everything can be lost', async () => {
    const row = await stored({ totalBets: 40, wins: 0, losses: 40, totalPnl: -40 });
    expect([row.yieldLowerBoundPct, row.conviction]).toEqual([-100, 0]);
  });

  test.each<[string, Partial<Prisma.StrategyUncheckedCreateInput>]>([
    ['too few bets', { wins: 6, losses: 3 }],
    ['no wins stored', { wins: null }],
    ['no profit stored', { totalPnl: null }],
    ['more wins than bets', { losses: null, wins: 41 }],
    ['a profit that is no number', { totalPnl: Number.NaN }],
    ['an infinite profit', { totalPnl: Number.POSITIVE_INFINITY }],
    ['no bets', { totalBets: null, losses: null }],
  ])('is null, not a guess, with %s', async (_what, given) => {
    const { strategyId } = await api.db.strategy.create({
      data: { teamId, strategyName: 'X', totalBets: 40, wins: 30, losses: 10, totalPnl: 20, ...given },
    });
    const query = '{ strategies { nodes { databaseId conviction yieldLowerBoundPct } } }';
    expect(await send(api.app, query)).toEqual({
      data: {
        strategies: { nodes: [{ databaseId: strategyId, conviction: null, yieldLowerBoundPct: null }] },
      },
    });
  });
});
