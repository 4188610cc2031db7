import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchResultProbabilities } from '../../../src/quant/score-grid/match-result-probabilities.ts';
import { meansFromResult } from '../../../src/quant/score-grid/means-from-result.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { anyMean, expectClose } from './grid-cases.ts';

describe('means from a result', () => {
  it('agree on the published fixture', () => {
    const means = meansFromResult({ home: 0.6197118, draw: 0.2035688, away: 0.1767195 });

    expectClose([means.home, means.away], [2.0984517, 1.027202], 1e-5);
  });

  it('give back the means that made the result', () => {
    fc.assert(
      fc.property(anyMean, anyMean, (home, away) => {
        const result = matchResultProbabilities(scoreGrid({ home, away }, { maxGoals: 60 }));
        const found = meansFromResult(result);
        expect(Math.abs(found.home / home - 1)).toBeLessThan(1e-7);
        expect(Math.abs(found.away / away - 1)).toBeLessThan(1e-7);
      }),
    );
  });

  it('are refused where none exist or the result is none', () => {
    expect(() => meansFromResult({ home: 0.5, draw: 0.001, away: 0.499 })).toThrow(
      expect.objectContaining({ code: 'NO_CONVERGENCE' }),
    );
    expect(() => meansFromResult({ home: 0.5, draw: 0, away: 0.5 })).toThrow(InvalidInputError);
    expect(() => meansFromResult({ home: 0.5, draw: 0.3, away: 0.3 })).toThrow(InvalidInputError);
  });
});
