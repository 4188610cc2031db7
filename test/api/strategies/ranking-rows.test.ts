import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredPerformance } from '../../../src/modules/strategies/domain/stored-performance.ts';
import { startRankingWorld, type RankingWorld } from './support/ranking-world.ts';

let world: RankingWorld;

beforeAll(async () => {
  world = await startRankingWorld();
});
beforeEach(() => world.api.db.strategy.deleteMany());
afterAll(() => world.api.close());

describe('what is counted', () => {
  test('rows that were given up are, and voids are bets without turnover', async () => {
    await world.result(0, 'X', [20, 40, 10], { totalBets: 45 });
    await world.result(1, 'X', [10, 40, -15], { isActive: false });
    expect(await world.only('X')).toMatchObject({
      teams: 2,
      totalBets: 85,
      settledBets: 80,
      turnoverUnits: 80,
      totalPnlUnits: -5,
      roiPct: -6.25,
    });
  });

  test('the turnover that a row stores goes before one unit a bet', async () => {
    const performance = { turnover_units: 80 } satisfies StoredPerformance;
    await world.result(0, 'X', [20, 40, 10], { performanceByContext: performance });
    expect(await world.only('X')).toMatchObject({ settledBets: 40, turnoverUnits: 80, roiPct: 12.5 });
  });

  test('of several parameter sets for a club and season only the newest version is', async () => {
    const versions = ['old', 'new'].map((parametersHash, index) => ({
      name: 'X',
      version: index + 1,
      parameters: { index },
      parametersHash,
      createdAt: new Date(0),
    }));
    await world.api.db.strategyVersion.createMany({ data: versions });
    await world.result(0, 'X', [20, 40, 10], { season: '2025/26', parametersHash: 'new' });
    await world.result(0, 'X', [30, 40, 25], { season: '2025/26', parametersHash: 'old' });
    await world.result(0, 'X', [30, 40, 25], { season: '2025/26', parametersHash: 'never recorded' });
    await world.result(0, 'X', [15, 40, -5], { season: '2024/25', parametersHash: 'old' });
    expect(await world.only('X')).toMatchObject({ teams: 1, settledBets: 80, wins: 35, totalPnlUnits: 5 });
  });

  test('a row without a season is where the club has none with one', async () => {
    await world.result(0, 'X', [20, 40, 10]);
    await world.result(0, 'X', [15, 30, 5], { season: '2025/26' });
    await world.result(1, 'X', [20, 40, 10]);
    expect(await world.only('X')).toMatchObject({ teams: 2, settledBets: 70, totalPnlUnits: 15 });
  });

  test('a strategy of which nothing can be counted is listed with nothing', async () => {
    await world.result(0, 'X', [0, 0, 0], {
      totalBets: null,
      wins: null,
      losses: null,
      totalPnl: Number.NaN,
      performanceByContext: [1],
    });
    expect(await world.only('X')).toEqual({
      strategyName: 'X',
      tier: null,
      teams: 0,
      totalBets: 0,
      settledBets: 0,
      wins: 0,
      winRatePct: null,
      turnoverUnits: 0,
      totalPnlUnits: 0,
      roiPct: null,
      clvByBenchmark: [],
      meanYieldPct: null,
      teamSpreadPct: null,
      yieldLowerBoundPct: null,
    });
  });
});

test('closing line value is answered by benchmark, weighted by bets, and never over several together', async () => {
  const clv = (stored: Record<string, { bets: number; avg_clv: number }>) => ({
    performanceByContext: { clv_by_benchmark: { ...stored } } satisfies StoredPerformance,
  });
  await world.result(
    0,
    'X',
    [20, 40, 10],
    clv({ PS: { bets: 30, avg_clv: 2 }, AVG: { bets: 40, avg_clv: -1 } }),
  );
  await world.result(1, 'X', [20, 40, 10], { avgClv: 9, ...clv({ PS: { bets: 10, avg_clv: 4 } }) });
  await world.result(2, 'X', [20, 40, 10], { avgClv: 0.5 });
  // (30 x 2 + 10 x 4) / 40 = 2.5
  expect((await world.only('X')).clvByBenchmark).toEqual([
    { benchmark: 'AVG', bets: 40, avgClvPct: -1 },
    { benchmark: 'PS', bets: 40, avgClvPct: 2.5 },
    { benchmark: null, bets: 40, avgClvPct: 0.5 },
  ]);
});

test('documents of other forms are passed over, whatever they hold', async () => {
  for (const [club, document] of [
    {
      clv_by_benchmark: { PS: { bets: '3', avg_clv: 1 }, BFE: 7, AVG: { bets: 0, avg_clv: 1 } },
      turnover_units: 'many',
    },
    { clv_by_benchmark: [], turnover_units: 1e300 },
    { clv_by_benchmark: { PS: { bets: 1e300, avg_clv: 1 } }, turnover_units: -4 },
  ].entries()) {
    await world.result(club, 'X', [20, 40, 10], { performanceByContext: document });
  }
  expect(await world.only('X')).toMatchObject({ turnoverUnits: 120, clvByBenchmark: [] });
});
