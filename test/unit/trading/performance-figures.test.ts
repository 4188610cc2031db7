import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NO_SUMS,
  netOf,
  type BucketSums,
} from '../../../src/modules/trading/domain/performance/bucket-sums.ts';
import { equityCurve } from '../../../src/modules/trading/domain/performance/equity-curve.ts';
import { maxDrawdown } from '../../../src/modules/trading/domain/performance/max-drawdown.ts';
import { performanceFigures } from '../../../src/modules/trading/domain/performance/performance-figures.ts';
import { readUsd, usdAsNumber, writeUsd } from '../../../src/modules/trading/domain/performance/usd.ts';

const usd = (text: string) => readUsd('amount', text);
const day = (wins: readonly string[], losses: readonly string[], breakEvenTrades = 0): BucketSums => ({
  winningTrades: wins.length,
  losingTrades: losses.length,
  breakEvenTrades,
  grossProfit: wins.map(usd).reduce((sum, one) => sum + one, 0n),
  grossLoss: losses.map(usd).reduce((sum, one) => sum + one, 0n),
});

describe('figures of a period', () => {
  // Four days, from 1,000 dollars. Day by day, what was won and lost, the result, the sum, and the equity at its end:
  //   1: +60 +40        -> +100, sum 100, equity 1,100
  //   2: -110 -55, one 0 -> -165, sum -65, equity 935
  //   3: nothing         ->    0, sum -65, equity 935
  //   4: +93.50          -> +93.5, sum 28.5, equity 1,028.50
  const days = [day(['60', '40'], []), day([], ['110', '55'], 1), NO_SUMS, day(['93.50'], [])];

  test('are those worked out by hand, with a starting equity', () => {
    const figures = performanceFigures(days, usd('1000'));
    expect({ ...figures, sharpeRatio: null, sortinoRatio: null, maxDrawdownPct: null }).toEqual({
      days: 4,
      // 3 won, 2 lost, 1 came to 0.
      trades: 6,
      winningTrades: 3,
      losingTrades: 2,
      breakEvenTrades: 1,
      grossProfit: usd('193.5'),
      grossLoss: usd('165'),
      totalPnl: usd('28.5'),
      winRate: 0.5,
      // 193.5 / 165
      profitFactor: 193.5 / 165,
      // 28.5 / 6, 193.5 / 3, 165 / 2
      expectancy: usd('4.75'),
      averageWin: usd('64.5'),
      averageLoss: usd('82.5'),
      // From 100 at the end of day 1 to -65 at the end of day 2.
      maxDrawdownUsd: usd('165'),
      sharpeRatio: null,
      sortinoRatio: null,
      maxDrawdownPct: null,
    });
    // 165 of the 1,100 at the end of day 1.
    expect(figures.maxDrawdownPct).toBeCloseTo(15, 12);
    // Returns: 100 / 1,000 = 0.1; -165 / 1,100 = -0.15; 0; 93.5 / 935 = 0.1. Mean 0.05 / 4 = 0.0125. Deviations 0.0875, -0.1625, -0.0125,
    // 0.0875; squares 0.00765625 + 0.02640625 + 0.00015625 + 0.00765625 = 0.041875; by 3 the variance 0.01395833.., its root 0.118145..
    expect(figures.sharpeRatio).toBeCloseTo((0.0125 / Math.sqrt(0.041875 / 3)) * Math.sqrt(365), 10);
    expect(figures.sharpeRatio).toBeCloseTo(2.0213, 4);
    // Downside: 0.15 squared by 4 days is 0.005625, its root 0.075; 0.0125 / 0.075 = 1/6; times the root of 365.
    expect(figures.sortinoRatio).toBeCloseTo(Math.sqrt(365) / 6, 10);
  });

  test('go by dollars a day without a starting equity, and then have no drawdown in per cent', () => {
    const figures = performanceFigures(days, null);
    // 100, -165, 0, 93.5: mean 7.125; squares of the deviations 92.875, -172.125, -7.125, 86.375.
    const squares = 92.875 ** 2 + 172.125 ** 2 + 7.125 ** 2 + 86.375 ** 2;
    expect(figures.sharpeRatio).toBeCloseTo((7.125 / Math.sqrt(squares / 3)) * Math.sqrt(365), 10);
    // 165 squared by 4, its root 82.5.
    expect(figures.sortinoRatio).toBeCloseTo((7.125 / 82.5) * Math.sqrt(365), 10);
    expect(figures.maxDrawdownUsd).toBe(usd('165'));
    expect(figures.maxDrawdownPct).toBeNull();
  });

  test('have no ratios once the equity was used up before a day', () => {
    const figures = performanceFigures(days, usd('65'));
    expect([figures.sharpeRatio, figures.sortinoRatio]).toEqual([null, null]);
    expect(figures.maxDrawdownPct).toBeCloseTo(100, 12);
  });

  test('are null where there is nothing to divide by', () => {
    const figures = performanceFigures([NO_SUMS, NO_SUMS], null);
    expect(figures).toMatchObject({
      trades: 0,
      winRate: null,
      profitFactor: null,
      expectancy: null,
      sharpeRatio: null,
    });
    expect(performanceFigures([day(['5'], [])], null)).toMatchObject({
      winRate: 1,
      profitFactor: null,
      averageLoss: null,
    });
  });
});

const results = fc.array(fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }), { maxLength: 40 });

describe('the maximum drawdown', () => {
  test('is the deepest of all falls from an earlier point, the start included, and never below 0', () => {
    fc.assert(
      fc.property(results, (amounts) => {
        const sums = amounts.reduce<bigint[]>((all, one) => [...all, (all.at(-1) ?? 0n) + one], [0n]);
        const falls = sums.flatMap((high, from) => sums.slice(from).map((low) => high - low));
        const deepest = falls.reduce((most, fall) => (fall > most ? fall : most), 0n);
        expect(maxDrawdown(amounts, null)).toEqual({ usd: deepest, pct: null });
      }),
    );
  });
});

describe('the equity curve', () => {
  test('starts at 0 and ends at the sum', () => {
    fc.assert(
      fc.property(results, (amounts) => {
        const sums = amounts.map((amount) => ({
          ...NO_SUMS,
          grossProfit: amount > 0n ? amount : 0n,
          grossLoss: amount < 0n ? -amount : 0n,
        }));
        const buckets = amounts.map((_, place) => ({ from: new Date(place), to: new Date(place + 1) }));
        const curve = equityCurve({ from: new Date(0), to: new Date(amounts.length) }, buckets, sums);
        expect(curve).toHaveLength(amounts.length + 1);
        expect(curve[0]?.net).toBe(0n);
        expect(curve.at(-1)?.net).toBe(sums.map(netOf).reduce((sum, one) => sum + one, 0n));
      }),
    );
  });
});

describe('dollars', () => {
  test('are read and written without losing a digit', () => {
    for (const text of ['0', '100', '-0.000000000000000001', '12345678901234567890.123456789', '-20.5'])
      expect(writeUsd(usd(text))).toBe(text);
    expect(usdAsNumber(usd('-20.5'))).toBe(-20.5);
  });
});
