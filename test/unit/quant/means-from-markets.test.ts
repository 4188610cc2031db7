import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { feasibleRho } from '../../../src/quant/score-grid/dixon-coles-tau.ts';
import { meansFromMarkets } from '../../../src/quant/score-grid/means-from-markets.ts';
import type { MarketMeans, MarketTotal } from '../../../src/quant/score-grid/means-from-markets.ts';
import { meansFromResult } from '../../../src/quant/score-grid/means-from-result.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import type { ScoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/total-settlement.ts';
import { fairOdds } from '../../../src/quant/settlement/fair-odds.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { expectClose } from './grid-cases.ts';

const published = { home: 0.6197118, draw: 0.2035688, away: 0.1767195 };
const anyGoals = fc.double({ min: 0.2, max: 4, noNaN: true });
const anyTotalLine = fc.integer({ min: 8, max: 16 }).map((quarters) => quarters / 4);
const anyPart = fc.double({ min: 0.01, max: 0.99, noNaN: true });

function marketsOf(
  grid: ScoreGrid,
  line: number,
): { result: Record<'home' | 'draw' | 'away', number>; total: MarketTotal } {
  const over = 1 / fairOdds(totalSettlement(grid, 'OVER', line));
  return { result: matchResultProbabilities(grid), total: { line, over } };
}

function gridOf({ home, away, rho }: MarketMeans): ScoreGrid {
  return scoreGrid({ home, away }, { rho, maxGoals: 60 });
}

describe('means from markets', () => {
  it('are those of independent goals without a total', () => {
    const means = meansFromMarkets({ result: published });

    expectClose([means.home, means.away], [2.0984517, 1.027202], 1e-5);
    expect(means).toEqual({ ...meansFromResult(published), rho: 0, isRhoAtBound: false });
  });

  it('give back the means and the rho that made the markets, on any line and with any rho of a football match', () => {
    fc.assert(
      fc.property(anyGoals, anyGoals, anyPart, anyTotalLine, (home, away, part, line) => {
        const { minimum, maximum } = feasibleRho({ home, away });
        const [lowest, highest] = [Math.max(minimum, -0.4), Math.min(maximum, 0.4)];
        const rho = lowest + part * (highest - lowest);
        const markets = marketsOf(gridOf({ home, away, rho, isRhoAtBound: false }), line);
        const found = meansFromMarkets(markets);
        const again = marketsOf(gridOf(found), line);

        expect(found.isRhoAtBound).toBe(false);
        expectClose(Object.values(again.result), Object.values(markets.result), 1e-9);
        expect(Math.abs(again.total.over - markets.total.over)).toBeLessThan(1e-9);
        expect(Math.abs(found.home / home - 1)).toBeLessThan(1e-4);
        expect(Math.abs(found.away / away - 1)).toBeLessThan(1e-4);
      }),
      { numRuns: 200 },
    );
  });

  it('find the published rho', () => {
    const markets = marketsOf(scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13, maxGoals: 40 }), 2.5);
    const { home, away, rho } = meansFromMarkets(markets);

    expectClose([home, away, rho], [1.6, 0.9, -0.13], 1e-9);
  });

  it.each([
    ['few goals', 0.05, 'maximum'],
    ['many goals', 0.95, 'minimum'],
  ] as const)(
    'stop at the bound of rho for a total of too %s, and still have the result',
    (_, over, bound) => {
      const found = meansFromMarkets({ result: published, total: { line: 2.5, over } });

      expect(found.isRhoAtBound).toBe(true);
      expect(found.rho).toBe(feasibleRho(found)[bound]);
      expectClose(
        Object.values(matchResultProbabilities(gridOf(found))),
        [0.6197118, 0.2035688, 0.1767195],
        1e-7,
      );
    },
  );

  it('stay valid for any result and any total', () => {
    fc.assert(
      fc.property(anyGoals, anyGoals, anyTotalLine, anyPart, (home, away, line, over) => {
        const result = matchResultProbabilities(scoreGrid({ home, away }, { maxGoals: 60 }));
        const found = meansFromMarkets({ result, total: { line, over } });
        const again = marketsOf(gridOf(found), line);
        const independent = marketsOf(scoreGrid({ home, away }, { maxGoals: 60 }), line);

        expectClose(Object.values(again.result), Object.values(result), 1e-8);
        const miss = Math.abs(again.total.over - over);
        if (!found.isRhoAtBound) expect(miss).toBeLessThan(1e-8);
        // Nearer to the total than without a rho.
        expect(miss).toBeLessThanOrEqual(Math.abs(independent.total.over - over) + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('are refused where none exist', () => {
    const total = { line: 2.5, over: 0.5 };

    expect(() => meansFromMarkets({ result: { home: 0.5, draw: 0.001, away: 0.499 }, total })).toThrow(
      expect.objectContaining({
        code: 'NO_CONVERGENCE',
        message: expect.stringContaining('0.499') as string,
      }),
    );
  });

  it.each([
    ['a line that is no line', { line: 2.6, over: 0.5 }],
    ['a line below 2', { line: 1.5, over: 0.9 }],
    ['a line above 10', { line: 10.5, over: 0.1 }],
    ['a certain over', { line: 2.5, over: 1 }],
    ['an impossible over', { line: 2.5, over: 0 }],
    ['an over that is no probability', { line: 2.5, over: 1.9 }],
  ])('are refused for %s', (_, total) => {
    expect(() => meansFromMarkets({ result: published, total })).toThrow(InvalidInputError);
  });
});
