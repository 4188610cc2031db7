import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitDixonColes } from '../../../src/quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import type { GoalModelFit } from '../../../src/quant/goals/goal-model-fit.ts';
import { goalObjective } from '../../../src/quant/goals/goal-objective.ts';
import { indexRows } from '../../../src/quant/goals/index-rows.ts';
import { buildMatchTable } from '../../../src/quant/goals/build-match-table.ts';
import { dixonColesTau } from '../../../src/quant/score-grid/dixon-coles-tau.ts';
import { randomNumbers, simulateSeason, trueLeague } from './simulate-season.ts';
import type { SimulatedMatch } from './simulate-season.ts';

const season = simulateSeason(trueLeague(7, -0.08), 2, 21).map((row, index) => ({
  ...row,
  weight: 0.98 ** index,
}));
const TEAMS = 7;

/** The likelihood written down from its definition, match by match; -Infinity where a probability is negative. */
function plainLogLikelihood(
  rows: readonly (SimulatedMatch & { weight?: number })[],
  fit: GoalModelFit<string>,
): number {
  let sum = 0;
  for (const { home, away, homeGoals, awayGoals, weight = 1 } of rows) {
    const means = expectedGoals(fit, home, away);
    const tau = dixonColesTau(homeGoals, awayGoals, means, fit.rho);
    const scored = poissonLog(homeGoals, means.home) + poissonLog(awayGoals, means.away);
    sum += weight * (scored + (tau > 0 ? Math.log(tau) : -Infinity));
  }
  return sum;
}

function poissonLog(goals: number, mean: number): number {
  let log = goals * Math.log(mean) - mean;
  for (let factor = 2; factor <= goals; factor++) log -= Math.log(factor);
  return log;
}

/** Whether every pairing has a valid score distribution. */
function isFeasible(fit: GoalModelFit<string>): boolean {
  return fit.teams.every((home) =>
    fit.teams.every((away) => {
      if (home === away) return true;
      const { home: l, away: m } = expectedGoals(fit, home, away);
      return fit.rho >= -1 / Math.max(l, m) && fit.rho <= Math.min(1, 1 / (l * m));
    }),
  );
}

function moved(fit: GoalModelFit<string>, random: () => number, size: number): GoalModelFit<string> {
  const nudge = (value: number): number => value + size * (random() - 0.5);
  return {
    ...fit,
    intercept: nudge(fit.intercept),
    homeAdvantage: nudge(fit.homeAdvantage),
    attack: fit.attack.map(nudge),
    defence: fit.defence.map(nudge),
    rho: fit.kind === 'POISSON' ? 0 : nudge(fit.rho),
  };
}

describe('the objective of a fit', () => {
  it.each([
    { hasRho: false, shrinkage: 0, barrier: 0 },
    { hasRho: false, shrinkage: 3, barrier: 0 },
    { hasRho: true, shrinkage: 0, barrier: 0 },
    { hasRho: true, shrinkage: 3, barrier: 0.7 },
  ])('has the gradient that differences show: $hasRho $shrinkage $barrier', (options) => {
    const objective = goalObjective(buildMatchTable(indexRows(season)), options);
    const random = randomNumbers(5);
    const size = 2 + 2 * TEAMS + (options.hasRho ? 1 : 0);
    const point = Float64Array.from({ length: size }, () => 0.6 * (random() - 0.5));
    if (options.hasRho) point[size - 1] = 0.09;
    const gradient = new Float64Array(size);
    objective(point, gradient);

    const step = 1e-5;
    const valueAt = (index: number, change: number): number =>
      objective(
        point.map((value, at) => (at === index ? value + change : value)),
        new Float64Array(size),
      );
    for (const [index, slope] of gradient.entries()) {
      expect(Math.abs(slope - (valueAt(index, step) - valueAt(index, -step)) / (2 * step))).toBeLessThan(
        1e-8,
      );
    }
  });

  it('is infinite where a pairing has a negative probability', () => {
    const objective = goalObjective(buildMatchTable(indexRows(season)), {
      hasRho: true,
      shrinkage: 0,
      barrier: 0,
    });
    const point = new Float64Array(2 + 2 * TEAMS + 1);
    const valueAt = (rho: number): number => {
      point[point.length - 1] = rho;
      return objective(point, new Float64Array(point.length));
    };

    // All means are 1 at the origin, so that rho may go from -1 to 1.
    expect(valueAt(-1.001)).toBe(Infinity);
    expect(valueAt(1.001)).toBe(Infinity);
    expect(valueAt(-0.999)).toBeLessThan(Infinity);
  });
});

describe('the maximum of a likelihood', () => {
  const drawn = season.map((row, index) =>
    row.homeGoals + row.awayGoals <= 2 && index % 3 > 0
      ? { ...row, homeGoals: index % 2, awayGoals: index % 2 }
      : row,
  );

  it.each([
    { name: 'Poisson', rows: season, fit: fitPoisson<string>, isRhoAtBound: false },
    { name: 'Dixon-Coles', rows: season, fit: fitDixonColes<string>, isRhoAtBound: false },
    { name: 'Dixon-Coles at a bound', rows: drawn, fit: fitDixonColes<string>, isRhoAtBound: true },
  ])('of $name is the definition of the likelihood, and no feasible step improves it', (example) => {
    const best = example.fit(example.rows);

    expect(best.isRhoAtBound).toBe(example.isRhoAtBound);
    expect(isFeasible(best)).toBe(true);
    expect(plainLogLikelihood(example.rows, best)).toBeCloseTo(best.logLikelihood, 9);
    const random = randomNumbers(99);
    const steps = Array.from({ length: 3000 }, (_, trial) => moved(best, random, 10 ** (-1 - (trial % 4))));
    const feasible = steps.filter(isFeasible);
    expect(feasible.length).toBeGreaterThan(300);
    for (const step of feasible) {
      expect(plainLogLikelihood(example.rows, step)).toBeLessThan(best.logLikelihood + 1e-4);
    }
  });
});
