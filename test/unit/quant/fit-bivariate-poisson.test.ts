import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitBivariatePoisson } from '../../../src/quant/goals/fit-bivariate-poisson.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import { buildMatchTable } from '../../../src/quant/goals/build-match-table.ts';
import { buildSharedScores } from '../../../src/quant/goals/build-shared-scores.ts';
import type { GoalModelFit, GoalRow } from '../../../src/quant/goals/goal-model-fit.ts';
import { goalObjective } from '../../../src/quant/goals/goal-objective.ts';
import { indexRows } from '../../../src/quant/goals/index-rows.ts';
import { poissonProbabilities } from '../../../src/quant/score-grid/poisson-probabilities.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { expectSameFit, season } from './fit-cases.ts';
import { randomNumbers, simulateSeason, trueLeague } from './simulate-season.ts';

const COVARIANCE = 0.15;

/** Matches of a league in which both sides get the same extra goals, drawn apart from their own. */
function sharedSeason(teams: number, rounds: number, seed: number): GoalRow<string>[] {
  const random = randomNumbers(seed + 1);
  return simulateSeason(trueLeague(teams, 0), rounds, seed).map((row, index) => {
    const shared = drawGoals(COVARIANCE, random());
    const goals = { homeGoals: row.homeGoals + shared, awayGoals: row.awayGoals + shared };
    return { ...row, ...goals, weight: 0.999 ** (index % 50) };
  });
}

function drawGoals(mean: number, chance: number): number {
  let rest = chance;
  for (const [goals, probability] of poissonProbabilities(mean, 30).entries()) {
    rest -= probability;
    if (rest < 0) return goals;
  }
  return 30;
}

/** The likelihood as a sum over the goals that were shared, match by match; -Infinity at a negative covariance. */
function plainLogLikelihood(rows: readonly GoalRow<string>[], fit: GoalModelFit<string>): number {
  if (fit.covariance < 0) return -Infinity;
  let sum = 0;
  for (const { home, away, homeGoals, awayGoals, weight = 1 } of rows) {
    const means = expectedGoals(fit, home, away);
    const own = poissonProbabilities(means.home - fit.covariance, homeGoals);
    const others = poissonProbabilities(means.away - fit.covariance, awayGoals);
    const shared = fit.covariance === 0 ? [1] : poissonProbabilities(fit.covariance, 30);
    let chance = 0;
    for (const [both, probability] of shared.entries()) {
      chance += probability * (own[homeGoals - both] ?? 0) * (others[awayGoals - both] ?? 0);
    }
    sum += weight * Math.log(chance);
  }
  return sum;
}

function moved(fit: GoalModelFit<string>, random: () => number, size: number): GoalModelFit<string> {
  const nudge = (value: number): number => value + size * (random() - 0.5);
  return {
    ...fit,
    intercept: nudge(fit.intercept),
    homeAdvantage: nudge(fit.homeAdvantage),
    attack: fit.attack.map(nudge),
    defence: fit.defence.map(nudge),
    covariance: nudge(fit.covariance),
  };
}

describe('a bivariate Poisson fit', () => {
  it('recovers the parameters that made its data', () => {
    const league = trueLeague(8, 0);
    const found = fitBivariatePoisson(sharedSeason(8, 400, 3));

    expect(Math.abs(found.covariance - COVARIANCE)).toBeLessThan(0.015);
    expect(found.isCovarianceAtBound).toBe(false);
    expect(found.rho).toBe(0);
    expect(Math.abs(found.intercept - league.intercept)).toBeLessThan(0.03);
    expect(Math.abs(found.homeAdvantage - league.homeAdvantage)).toBeLessThan(0.03);
    for (const [team, attack] of league.attack.entries()) {
      expect(Math.abs((found.attack[team] ?? NaN) - attack)).toBeLessThan(0.05);
      expect(Math.abs((found.defence[team] ?? NaN) - (league.defence[team] ?? NaN))).toBeLessThan(0.05);
    }
  });

  it('is at the maximum of the likelihood as it is defined: no step improves it', () => {
    const rows = sharedSeason(7, 3, 8);
    const best = fitBivariatePoisson(rows);

    expect(best.covariance).toBeGreaterThan(0.02);
    expect(plainLogLikelihood(rows, best)).toBeCloseTo(best.logLikelihood, 8);
    const random = randomNumbers(4);
    for (let trial = 0; trial < 2000; trial++) {
      const step = moved(best, random, 10 ** -(trial % 4));
      expect(plainLogLikelihood(rows, step)).toBeLessThan(best.logLikelihood + 1e-9);
    }
  });

  it('has the gradient that differences show, from a covariance of 0 on', () => {
    const rows = indexRows(sharedSeason(7, 2, 5));
    const options = { hasRho: false, sharedScores: buildSharedScores(rows), shrinkage: 2, barrier: 0 };
    const objective = goalObjective(buildMatchTable(rows), options);
    const random = randomNumbers(5);
    const size = 2 + 2 * 7 + 1;
    const point = Float64Array.from({ length: size }, () => 0.6 * (random() - 0.5));
    point[size - 1] = 0.2;
    const gradient = new Float64Array(size);
    objective(point, gradient);
    const valueAt = (index: number, value: number): number =>
      objective(point.with(index, value), new Float64Array(size));

    const step = 1e-5;
    for (const [index, slope] of gradient.entries()) {
      const here = point[index] ?? NaN;
      const difference = (valueAt(index, here + step) - valueAt(index, here - step)) / (2 * step);
      expect(Math.abs(slope - difference)).toBeLessThan(1e-8);
    }
    const independent = point.with(size - 1, 0);
    const rise =
      objective(point.with(size - 1, 1e-7), new Float64Array(size)) - objective(independent, gradient);
    expect(Math.abs((gradient[size - 1] ?? NaN) - rise / 1e-7)).toBeLessThan(1e-5);
    expect(valueAt(size - 1, -1e-9)).toBe(Infinity);
  });

  it('is the Poisson fit, to the bit, where the likelihood falls as the covariance rises', () => {
    const rows = season.map((row, index) =>
      row.homeGoals > 1 && index % 3 > 0 ? { ...row, awayGoals: 0 } : row,
    );
    const found = fitBivariatePoisson(rows);

    expect(found).toEqual({
      ...fitPoisson(rows),
      kind: 'BIVARIATE_POISSON',
      isCovarianceAtBound: true,
    });
    for (const covariance of [1e-6, 1e-3, 0.1]) {
      expect(plainLogLikelihood(rows, { ...found, covariance })).toBeLessThan(found.logLikelihood);
    }
  });

  it('ends at the same maximum from wherever it starts', () => {
    const rows = sharedSeason(9, 2, 31);
    const cold = fitBivariatePoisson(rows);
    const earlier = fitBivariatePoisson(rows.slice(0, -10));

    expect(cold.covariance).toBeGreaterThan(0);
    expectSameFit(fitBivariatePoisson(rows, { startFrom: earlier }), cold);
    expectSameFit(fitBivariatePoisson(rows, { startFrom: { ...cold, covariance: 2 } }), cold);
    expectSameFit(fitBivariatePoisson(rows, { startFrom: fitPoisson(rows) }), cold);
    expect(fitBivariatePoisson(rows.toReversed())).toEqual(cold);
  });

  it('gives means of all goals, with which any pairing has a score grid', () => {
    const rows = sharedSeason(9, 2, 31);
    const fit = fitBivariatePoisson(rows);
    let [modelled, scored] = [0, 0];
    for (const { home, away, homeGoals, weight = 1 } of rows) {
      const means = expectedGoals(fit, home, away);
      expect(scoreGrid(means, { covariance: fit.covariance }).missingMass).toBeLessThan(1e-4);
      modelled += weight * means.home;
      scored += weight * homeGoals;
    }

    expect(modelled / scored).toBeCloseTo(1, 2);
  });
});
