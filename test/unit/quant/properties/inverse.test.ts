import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchResultProbabilities } from '../../../../src/quant/score-grid/match-result-probabilities.ts';
import { meansFromMarkets } from '../../../../src/quant/score-grid/means-from-markets.ts';
import { meansFromResult } from '../../../../src/quant/score-grid/means-from-result.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../src/quant/score-grid/total-settlement.ts';
import { fairOdds } from '../../../../src/quant/settlement/fair-odds.ts';
import { share, TRIED } from './given.ts';

const mean = fc.double({ min: 0.1, max: 5, noNaN: true });

describe('means taken back from a result', () => {
  it('are those that the result was made of', () => {
    fc.assert(
      fc.property(mean, mean, (home, away) => {
        const back = meansFromResult(matchResultProbabilities(scoreGrid({ home, away }, { maxGoals: 60 })));
        expect(Math.abs(back.home / home - 1)).toBeLessThan(1e-7);
        expect(Math.abs(back.away / away - 1)).toBeLessThan(1e-7);
      }),
      TRIED,
    );
  });

  it('are exchanged when home and away are', () => {
    fc.assert(
      fc.property(mean, mean, (home, away) => {
        const result = matchResultProbabilities(scoreGrid({ home, away }, { maxGoals: 60 }));
        const [one, turned] = [
          meansFromResult(result),
          meansFromResult({ home: result.away, draw: result.draw, away: result.home }),
        ];
        expect(turned.home / one.away).toBeCloseTo(1, 8);
        expect(turned.away / one.home).toBeCloseTo(1, 8);
      }),
      TRIED,
    );
  });
});

describe('means and rho taken back from a result and a total', () => {
  const line = fc.constantFrom(2, 2.25, 2.5, 2.75, 3, 3.25, 3.5);
  /** Fixtures as they are played, with any rho that models find. */
  const played = fc
    .tuple(
      fc.double({ min: 0.3, max: 3.5, noNaN: true }),
      fc.double({ min: 0.3, max: 3.5, noNaN: true }),
      share,
    )
    .map(([home, away, part]) => {
      const lowest = Math.max(-1 / home, -1 / away, -0.25);
      const highest = Math.min(1 / (home * away), 0.25);
      return { home, away, rho: (lowest + part * (highest - lowest)) * 0.99 };
    });

  it('are those that the prices were made of', () => {
    fc.assert(
      fc.property(played, line, ({ home, away, rho }, at) => {
        const grid = scoreGrid({ home, away }, { rho, maxGoals: 40 });
        const over = 1 / fairOdds(totalSettlement(grid, 'OVER', at));
        const back = meansFromMarkets({ result: matchResultProbabilities(grid), total: { line: at, over } });
        expect(back.isRhoAtBound).toBe(false);
        expect(Math.abs(back.home / home - 1)).toBeLessThan(1e-7);
        expect(Math.abs(back.away / away - 1)).toBeLessThan(1e-7);
        expect(Math.abs(back.rho - rho)).toBeLessThan(1e-7);
      }),
      TRIED,
    );
  });

  it('are those of independent goals without a total', () => {
    fc.assert(
      fc.property(mean, mean, (home, away) => {
        const result = matchResultProbabilities(scoreGrid({ home, away }, { maxGoals: 60 }));
        expect(meansFromMarkets({ result })).toEqual({
          ...meansFromResult(result),
          rho: 0,
          isRhoAtBound: false,
        });
      }),
      TRIED,
    );
  });
});
