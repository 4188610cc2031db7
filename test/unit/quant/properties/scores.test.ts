import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore } from '../../../../src/quant/scoring/brier-score.ts';
import { logLoss } from '../../../../src/quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../src/quant/scoring/ranked-probability-score.ts';
import { distribution, sumOf, TRIED } from './given.ts';

const OUTCOMES = [0, 1, 2];
const forecast = distribution(3);
const RULES = [
  { name: 'ranked probability score', rule: rankedProbabilityScore, most: 1 },
  { name: 'Brier score', rule: brierScore, most: 2 },
  { name: 'log loss', rule: logLoss, most: 34.6 },
];

describe.each(RULES)('the $name', ({ rule, most }) => {
  it(`lies within 0..${most}, and is 0 only for certainty`, () => {
    fc.assert(
      fc.property(forecast, fc.constantFrom(...OUTCOMES), (some, outcome) => {
        const score = rule(some, outcome);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(most);
        // No forecast here is certain: each outcome has a part of it.
        expect(score).toBeGreaterThan(0);
      }),
      TRIED,
    );
    for (const happened of OUTCOMES) {
      for (const foreseen of OUTCOMES) {
        const certain = OUTCOMES.map((outcome) => (outcome === foreseen ? 1 : 0));
        const score = rule(certain, happened);
        if (foreseen === happened) expect(score).toBe(0);
        else expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(most);
      }
    }
  });

  it('is proper: nobody expects a better score from a forecast that is not the own belief', () => {
    fc.assert(
      fc.property(forecast, forecast, (belief, other) => {
        const expected = (some: readonly number[]): number =>
          sumOf(belief.map((probability, outcome) => probability * rule(some, outcome)));
        expect(expected(belief)).toBeLessThanOrEqual(expected(other) + 1e-12);
      }),
      TRIED,
    );
  });
});

describe('the ranked probability score', () => {
  it('knows the order: a miss by two outcomes costs more than the same miss by one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (moved) => {
        const near = rankedProbabilityScore([1 - moved, moved, 0], 0);
        const far = rankedProbabilityScore([1 - moved, 0, moved], 0);
        expect(far).toBeCloseTo(2 * near, 12);
      }),
      TRIED,
    );
  });
});
