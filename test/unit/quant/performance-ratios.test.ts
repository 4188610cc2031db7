import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharpeRatio } from '../../../src/quant/performance/sharpe-ratio.ts';
import { sortinoRatio } from '../../../src/quant/performance/sortino-ratio.ts';

const returns = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 50 });

describe('the Sharpe ratio', () => {
  test('is the mean by the standard deviation with n - 1, annualised by the root of the periods of a year', () => {
    // 2, 4, 6: mean 4, deviations -2, 0, 2, variance 8 / 2 = 4, standard deviation 2; 4 / 2 = 2; times the root of 100 is 20.
    expect(sharpeRatio([2, 4, 6], 100)).toBe(20);
  });

  test('is null without a spread and with fewer than two periods', () => {
    expect(sharpeRatio([], 365)).toBeNull();
    expect(sharpeRatio([3], 365)).toBeNull();
    // 0.1 three times has a mean that is not exactly 0.1: the spread must not be taken from the rounding.
    expect(sharpeRatio([0.1, 0.1, 0.1], 365)).toBeNull();
    // One per cent a day of an equity that grows by it: quotients that are the same, but for their last digit.
    expect(sharpeRatio([1 / 100, 1.01 / 101, 1.0201 / 102.01, 1.030301 / 103.0301], 365)).toBeNull();
    expect(sharpeRatio([0.01, 0.009999999999999998], 365)).toBeNull();
    expect(sharpeRatio([0.01, 0.0100001], 365)).toBeGreaterThan(1_000);
  });

  test('keeps its value when all returns are scaled, and turns its sign with them', () => {
    fc.assert(
      fc.property(returns, (values) => {
        const ratio = sharpeRatio(values, 365);
        const scaled = sharpeRatio(
          values.map((value) => value * 8),
          365,
        );
        const turned = sharpeRatio(
          values.map((value) => -value),
          365,
        );
        if (ratio === null) return scaled === null && turned === null;
        expect(scaled).toBeCloseTo(ratio, 9);
        expect(turned).toBeCloseTo(-ratio, 9);
        return true;
      }),
    );
  });
});

describe('the Sortino ratio', () => {
  test('is the mean by the downside deviation over all periods', () => {
    // 4, -2, 4, 0: mean 1.5; shortfalls 2 alone, mean square 4 / 4 = 1, root 1; 1.5 / 1 times the root of 100 is 15.
    expect(sortinoRatio([4, -2, 4, 0], 100)).toBe(15);
  });

  test('is null where nothing fell short and with fewer than two periods', () => {
    expect(sortinoRatio([-1], 365)).toBeNull();
    expect(sortinoRatio([0, 1, 2], 365)).toBeNull();
  });

  test('has the sign of the Sharpe ratio', () => {
    fc.assert(
      fc.property(returns, (values) => {
        const sharpe = sharpeRatio(values, 365);
        const sortino = sortinoRatio(values, 365);
        return sharpe === null || sortino === null || Math.sign(sharpe) === Math.sign(sortino);
      }),
    );
  });
});
