import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctScoreProbability,
  distributionOf,
  scoreGrid,
} from '../../../src/quant/score-grid/score-grid.ts';
import { poissonProbabilities } from '../../../src/quant/score-grid/poisson-probabilities.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { anyMean } from './grid-cases.ts';

const anyShared = fc
  .tuple(anyMean, anyMean, fc.double({ min: 0.001, max: 0.999, noNaN: true }))
  .map(([home, away, part]) => ({ means: { home, away }, covariance: part * Math.min(home, away) }));

/** The probability by its definition: a sum over the goals that both sides share. */
function byDefinition(
  [own, others, shared]: [number, number, number],
  homeGoals: number,
  awayGoals: number,
): number {
  const chance = (mean: number, goals: number): number => poissonProbabilities(mean, goals)[goals] ?? NaN;
  let sum = 0;
  for (let both = 0; both <= Math.min(homeGoals, awayGoals); both++) {
    sum += chance(shared, both) * chance(own, homeGoals - both) * chance(others, awayGoals - both);
  }
  return sum;
}

describe('a score grid with shared goals', () => {
  it('holds the sums over the goals that are shared', () => {
    fc.assert(
      fc.property(anyShared, fc.nat(12), fc.nat(12), ({ means, covariance }, homeGoals, awayGoals) => {
        const grid = scoreGrid(means, { covariance, maxGoals: 40 });
        const parts: [number, number, number] = [
          means.home - covariance,
          means.away - covariance,
          covariance,
        ];
        const expected = byDefinition(parts, homeGoals, awayGoals);
        expect(Math.abs(correctScoreProbability(grid, homeGoals, awayGoals) - expected)).toBeLessThan(1e-13);
      }),
    );
  });

  it('has Poisson marginals with the means, and the covariance', () => {
    fc.assert(
      fc.property(anyShared, ({ means, covariance }) => {
        const grid = scoreGrid(means, { covariance, maxGoals: 60 });
        const marginals = {
          home: distributionOf(grid, (home) => home, 0, 60),
          away: distributionOf(grid, (_, away) => away, 0, 60),
        };
        for (const side of ['home', 'away'] as const) {
          for (const [goals, chance] of poissonProbabilities(means[side], 60).entries()) {
            expect(Math.abs((marginals[side][goals] ?? NaN) - chance)).toBeLessThan(1e-12);
          }
        }
        const products = distributionOf(grid, (home, away) => home * away, 0, 3600);
        const product = products.reduce((sum, chance, value) => sum + chance * value, 0);
        expect(product - means.home * means.away).toBeCloseTo(covariance, 9);
      }),
    );
  });

  it('is that of independent goals, to the bit, at a covariance of 0', () => {
    const means = { home: 1.6, away: 0.9 };

    expect(scoreGrid(means, { covariance: 0 })).toEqual(scoreGrid(means));
    expect(scoreGrid(means, { covariance: 0, rho: -0.1 })).toEqual(scoreGrid(means, { rho: -0.1 }));
  });

  it.each([
    ['a negative covariance', { covariance: -0.01 }],
    ['one that is no number', { covariance: NaN }],
    ['one of all of the smaller mean', { covariance: 0.9 }],
    ['one beside a rho', { covariance: 0.1, rho: -0.1 }],
    ['a grid too small', { covariance: 0.1, maxGoals: 2 }],
  ])('is refused for %s', (_, options) => {
    expect(() => scoreGrid({ home: 1.6, away: 0.9 }, options)).toThrow(InvalidInputError);
  });
});
