import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitDixonColes } from '../../../src/quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { simulateSeason, trueLeague } from './simulate-season.ts';
import { expectSameFit, season } from './fit-cases.ts';

function refusalOf(fit: () => unknown): string {
  try {
    fit();
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('the rho of a Dixon-Coles fit', () => {
  it('is feasible for every pairing, also where the data push it to a bound', () => {
    const model = trueLeague(6, 0);
    const outcomes = fc.sample(fc.integer({ min: 1, max: 1e6 }), { numRuns: 40, seed: 1 }).map((seed) => {
      const rows = simulateSeason(model, 1, seed);
      const fit = fitDixonColes(rows, { shrinkage: 0.5 });
      for (const home of fit.teams) {
        for (const away of fit.teams) {
          if (home === away) continue;
          scoreGrid(expectedGoals(fit, home, away), { rho: fit.rho, maxGoals: 40 });
          scoreGrid(expectedGoals(fit, home, away, { neutral: true }), { rho: fit.rho, maxGoals: 40 });
        }
      }
      return fit.isRhoAtBound;
    });

    expect(new Set(outcomes)).toEqual(new Set([true, false]));
  });

  it('lies at its bound, and the ratings are those of that bound, when low draws are all there is', () => {
    const drawn = season.map((row, index) =>
      row.homeGoals + row.awayGoals <= 2 ? { ...row, homeGoals: index % 2, awayGoals: index % 2 } : row,
    );
    const fit = fitDixonColes(drawn);
    const means = fit.teams.flatMap((home) =>
      fit.teams.filter((away) => away !== home).map((away) => expectedGoals(fit, home, away).home),
    );

    expect(fit.isRhoAtBound).toBe(true);
    expect(fit.rho).toBeCloseTo(-1 / Math.max(...means), 5);
    // Where there is no maximum, three searches without an end are enough.
    const steps = /after (\d+) steps/.exec(refusalOf(() => fitDixonColes(drawn, { maxIterations: 8 })))?.[1];
    expect(Number(steps)).toBeGreaterThan(24);
    expect(Number(steps)).toBeLessThanOrEqual(32);
    expect(fit.logLikelihood).toBeGreaterThan(fitPoisson(drawn).logLikelihood);
  });

  it('starts at zero where that of an earlier fit is not feasible', () => {
    const start = { ...fitDixonColes(season), rho: -0.9 };

    expectSameFit(fitDixonColes(season, { startFrom: start }), fitDixonColes(season));
  });

  it('is refused where no low score tells anything about it', () => {
    const lively = season.map((row) => ({ ...row, homeGoals: row.homeGoals + 2 }));

    expect(() => fitDixonColes(lively)).toThrow(InvalidInputError);
    expect(fitPoisson(lively).rho).toBe(0);
  });
});
