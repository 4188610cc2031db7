import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asianHandicapSettlement } from '../../../src/quant/score-grid/asian-handicap-settlement.ts';
import { meansFromHandicap } from '../../../src/quant/score-grid/means-from-handicap.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/total-settlement.ts';
import { fairOdds } from '../../../src/quant/settlement/fair-odds.ts';

const line = (smallest: number, largest: number) =>
  fc.integer({ min: smallest * 4, max: largest * 4 }).map((quarters) => quarters / 4);

describe('the means behind a handicap and a total', () => {
  test('come back from the fair prices that they give, at whole, half and quarter lines', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        line(-2, 2),
        line(1.5, 4),
        (home, away, handicap, total) => {
          const grid = scoreGrid({ home, away }, { maxGoals: 40 });
          const found = meansFromHandicap({
            handicap: { line: handicap, home: 1 / fairOdds(asianHandicapSettlement(grid, 'HOME', handicap)) },
            total: { line: total, over: 1 / fairOdds(totalSettlement(grid, 'OVER', total)) },
          });
          expect(found.home).toBeCloseTo(home, 7);
          expect(found.away).toBeCloseTo(away, 7);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  test('are equal where a level handicap is even', () => {
    const { home, away } = meansFromHandicap({
      handicap: { line: 0, home: 0.5 },
      total: { line: 2.5, over: 0.5 },
    });
    expect(home).toBeCloseTo(away, 10);
    // The Poisson mean at which more than 2.5 goals are as likely as not.
    expect(home + away).toBeCloseTo(2.674060314, 8);
  });

  test.each([
    ['a line that no market has', { handicap: { line: 0.3, home: 0.5 }, total: { line: 2.5, over: 0.5 } }],
    ['certainty', { handicap: { line: 0, home: 1 }, total: { line: 2.5, over: 0.5 } }],
    ['no number', { handicap: { line: 0, home: 0.5 }, total: { line: 2.5, over: Number.NaN } }],
  ])('are refused for %s', (_what, market) => {
    expect(() => meansFromHandicap(market)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  test('are refused where the two contradict each other', () => {
    const market = { handicap: { line: -6, home: 0.9 }, total: { line: 2.5, over: 0.1 } };
    expect(() => meansFromHandicap(market)).toThrow(expect.objectContaining({ code: 'NO_CONVERGENCE' }));
  });
});
