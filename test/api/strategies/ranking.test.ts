import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startRankingWorld, type RankingWorld } from './support/ranking-world.ts';

let world: RankingWorld;

beforeAll(async () => {
  world = await startRankingWorld();
});
beforeEach(() => world.api.db.strategy.deleteMany());
afterAll(() => world.api.close());

test('it is no ranking by win rate: favourites win often and lose money', async () => {
  // Favourites at 1.35: 70 % won, 0.70 x 1.35 - 1 = -5.5 %. Longshots at 8.00: 16 % won, 0.16 x 8 - 1 = +28 %.
  for (const club of [0, 1, 2]) {
    await world.result(club, 'FAVOURITES', [700, 1000, -55]);
    await world.result(club, 'LONGSHOTS', [160, 1000, 280]);
  }
  const ranks = await world.ranking();
  expect(
    ranks.map(({ strategyName, winRatePct, roiPct, tier }) => [strategyName, winRatePct, roiPct, tier]),
  ).toEqual([
    ['LONGSHOTS', 16, 28, 'S'],
    ['FAVOURITES', 70, -5.5, 'D'],
  ]);
  expect(ranks[0]?.yieldLowerBoundPct).toBeGreaterThan(0);
});

describe('the lower bound of yield', () => {
  const Z = 1.6448536269514722;

  test('is that of the mean over clubs, worked by hand', async () => {
    await world.result(0, 'X', [50, 100, 50]);
    await world.result(1, 'X', [40, 100, -20]);
    await world.result(2, 'X', [90, 200, 10]);
    const rank = await world.only('X');

    // In all: 180 of 400 won, +40 units: yield 10 %, win share 0.45, a winner brought 1.10 / 0.45 = 2.4444.
    expect(rank).toMatchObject({
      teams: 3,
      settledBets: 400,
      wins: 180,
      winRatePct: 45,
      turnoverUnits: 400,
      totalPnlUnits: 40,
      roiPct: 10,
    });
    // z² = 2.7055: p = (180 + 1.3528) / 402.7055 = 0.45034; variance of a bet = 2.4444² x 0.45034 x 0.54966 x 400 / 402.7055 = 1.4692
    const price = 1.1 / 0.45;
    const p = (180 + (Z * Z) / 2) / (400 + Z * Z);
    const variance = (price * price * p * (1 - p) * 400) / (400 + Z * Z);
    expect(variance).toBeCloseTo(1.4692, 4);
    // Yields 0.50, -0.20, 0.05 about 0.10: Q = (100 x 0.16 + 100 x 0.09 + 200 x 0.0025) / 1.4692 = 25.5 / 1.4692 = 17.36,
    // which chance explains up to 2. C = (400 - (100² + 100² + 200²) / 400) / 1.4692 = 250 / 1.4692 = 170.2
    const tau2 = (25.5 / variance - 2) / (250 / variance);
    expect(tau2).toBeCloseTo(0.0902, 4);
    // Weights 1 / (1.4692 / n + 0.0902): 9.529 for 100 bets twice, 10.247 for 200.
    const [small, large] = [1 / (variance / 100 + tau2), 1 / (variance / 200 + tau2)];
    expect([small, large]).toEqual([expect.closeTo(9.529, 3), expect.closeTo(10.247, 3)]);
    // Mean (9.529 x 0.5 - 9.529 x 0.2 + 10.247 x 0.05) / 29.306 = 0.1150.
    const mean = (small * 0.5 - small * 0.2 + large * 0.05) / (2 * small + large);
    expect(mean).toBeCloseTo(0.115, 4);
    // The error from bets: 1.6449 / sqrt(29.306) = 0.3038. That from clubs is greater: squares about the mean, weighted, are
    // 9.529 x 0.3850² + 9.529 x 0.3150² + 10.247 x 0.0650² = 2.4013; t of 2 degrees 2.9200 x sqrt(2.4013 / (2 x 29.306)) = 0.5910.
    const squares = small * (0.5 - mean) ** 2 + small * (0.2 + mean) ** 2 + large * (mean - 0.05) ** 2;
    const error = 2.919986 * Math.sqrt(squares / (2 * (2 * small + large)));
    expect(error).toBeCloseTo(0.591, 4);
    // Shift 2.4444 x (0.45034 - 0.45) = 0.0008; bound 0.1150 + 0.0008 - 0.5910 = -0.4752.
    const bound = mean + price * (p - 0.45) - error;
    expect(bound).toBeCloseTo(-0.4752, 4);

    expect(rank.meanYieldPct).toBeCloseTo(100 * mean, 9);
    expect(rank.teamSpreadPct).toBeCloseTo(100 * Math.sqrt(tau2), 9);
    expect(rank.yieldLowerBoundPct).toBeCloseTo(100 * bound, 9);
    expect(rank.tier).toBe('D');
  });

  test('takes clubs that chance tells apart for one: its mean is then the yield of all bets', async () => {
    await world.result(0, 'X', [52, 100, 4]);
    await world.result(1, 'X', [51, 100, 2]);
    const rank = await world.only('X');
    // p = (103 + 1.3528) / 202.7055 = 0.51480; 2 x 0.51480 - 1 - 1.6449 x 2 x sqrt(0.51480 x 0.48520 / 202.7055) = 0.0296 - 0.1155.
    // From clubs, t of 1 degree 6.3138 x sqrt((0.01² + 0.01²) / 2 / 2) = 0.0446 is less than 0.1155.
    const p = (103 + (Z * Z) / 2) / (200 + Z * Z);
    const bound = 2 * p - 1 - Z * 2 * Math.sqrt((p * (1 - p)) / (200 + Z * Z));
    expect(bound).toBeCloseTo(-0.0859, 4);
    expect(rank).toMatchObject({ teamSpreadPct: 0, meanYieldPct: expect.closeTo(3, 9) as number });
    expect(rank.yieldLowerBoundPct).toBeCloseTo(100 * bound, 9);
  });

  test('counts a bet once that stands in the rows of two clubs', async () => {
    const shared = (share: number) => ({ performanceByContext: { bet_share: share } });
    for (const club of [0, 1]) {
      await world.result(club, 'DRAWS', [32, 100, 12], shared(0.5));
      await world.result(club, 'SIDES', [32, 100, 12], shared(1));
    }
    await world.result(0, 'ONCE', [32, 100, 12]);

    // Two rows of a hundred bets in common are one row of a hundred, in its figures and in its bound.
    const once = await world.only('ONCE');
    const draws = await world.only('DRAWS');
    expect(draws).toMatchObject({
      settledBets: 100,
      totalBets: 100,
      wins: 32,
      turnoverUnits: 100,
      totalPnlUnits: 12,
    });
    expect(draws.roiPct).toBeCloseTo(12, 9);
    expect(draws.yieldLowerBoundPct).toBeCloseTo(once.yieldLowerBoundPct ?? NaN, 9);
    const sides = await world.only('SIDES');
    expect(sides).toMatchObject({ settledBets: 200, wins: 64 });
    expect(sides.yieldLowerBoundPct ?? NaN).toBeGreaterThan(draws.yieldLowerBoundPct ?? NaN);
  });

  test('takes t of many clubs from its expansion, worked by hand', async () => {
    // 34 clubs, half at +0.20 and half at -0.20, win share 0.5 and so no shift: the weighted error of the mean is
    // sqrt(0.20² / 33) = 0.034816, t of 33 degrees 1.64485 + (4.45021 + 1.64485) / 132 = 1.69103 (exactly 1.69236).
    const clubs = await world.api.db.team.createManyAndReturn({
      data: Array.from({ length: 34 }, (_, index) => ({ teamName: `Club ${index}` })),
    });
    await world.api.db.strategy.createMany({
      data: clubs.map(({ teamId }, index) => {
        const wins = index % 2 === 0 ? 60 : 40;
        return { teamId, strategyName: 'X', wins, losses: 100 - wins, totalPnl: 2 * wins - 100 };
      }),
    });
    expect((await world.only('X')).yieldLowerBoundPct).toBeCloseTo(-100 * 1.69103 * 0.034816, 3);
  });

  test('is wider where clubs differ than where they agree, on the same bets in all', async () => {
    await world.result(0, 'AGREE', [50, 100, 0]);
    await world.result(1, 'AGREE', [50, 100, 0]);
    await world.result(0, 'DIFFER', [80, 100, 60]);
    await world.result(1, 'DIFFER', [20, 100, -60]);
    const [agree, differ] = [await world.only('AGREE'), await world.only('DIFFER')];
    expect(agree.roiPct).toBe(differ.roiPct);
    expect(differ.yieldLowerBoundPct).toBeLessThan(agree.yieldLowerBoundPct ?? 0);
  });

  test('and the tier are null below 30 settled bets, and there from 30 on', async () => {
    await world.result(0, 'FEW', [20, 29, 11]);
    await world.result(0, 'ENOUGH', [20, 30, 10]);
    expect(await world.only('FEW')).toMatchObject({ settledBets: 29, tier: null, yieldLowerBoundPct: null });
    expect(await world.only('ENOUGH')).toMatchObject({ tier: expect.any(String) as string });
  });

  test('is a loss of everything without a win, and finite when all bets won', async () => {
    await world.result(0, 'NEVER', [0, 40, -40]);
    await world.result(0, 'ALWAYS', [40, 40, 20]);
    expect(await world.only('NEVER')).toMatchObject({
      yieldLowerBoundPct: -100,
      tier: 'D',
      meanYieldPct: null,
    });
    const always = await world.only('ALWAYS');
    expect(always.yieldLowerBoundPct).toBeLessThan(50);
    expect(always.tier).toBe('S');
  });

  test('falls into the tiers S from 5, A from 2, B from 0, C from -5 per cent, D below', async () => {
    // Half of 1,000,000 bets won: the bound lies 0.165 points below the yield, which is chosen to put it 0.1 beside each border.
    const offset = Z * 0.5 * Math.sqrt(1 / 1e6);
    for (const border of [5, 2, 0, -5]) {
      for (const side of [0.1, -0.1]) {
        const target = (border + side) / 100;
        // The price is 2 (1 + yield), so is the spread: yield - offset x 2 (1 + yield) = target.
        const wanted = (target + 2 * offset) / (1 - 2 * offset);
        await world.result(0, `${border}${side > 0 ? ' and more' : ' and less'}`, [
          500_000,
          1_000_000,
          wanted * 1e6,
        ]);
      }
    }
    const ranks = await world.ranking();
    expect(ranks.map(({ strategyName, tier }) => [strategyName, tier])).toEqual([
      ['5 and more', 'S'],
      ['5 and less', 'A'],
      ['2 and more', 'A'],
      ['2 and less', 'B'],
      ['0 and more', 'B'],
      ['0 and less', 'C'],
      ['-5 and more', 'C'],
      ['-5 and less', 'D'],
    ]);
  });
});
