import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchResultProbabilities } from '../../../../src/quant/score-grid/match-result-probabilities.ts';
import { meansFromResult } from '../../../../src/quant/score-grid/means-from-result.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { TRIED } from './given.ts';

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
