import { expect } from 'vitest';
import { fitBivariatePoisson } from '../../../src/quant/goals/fit-bivariate-poisson.ts';
import { fitDixonColes } from '../../../src/quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import type { GoalModelFit, GoalRow } from '../../../src/quant/goals/goal-model-fit.ts';
import { simulateSeason, trueLeague } from './simulate-season.ts';

const league = trueLeague(10, -0.1);
/** Ten teams, each twice at home to each other. */
export const season = simulateSeason(league, 2, 7);
/** All models, for guarantees that they share. */
export const FITS = [
  { name: 'Poisson', fit: fitPoisson<string> },
  { name: 'Dixon-Coles', fit: fitDixonColes<string> },
  { name: 'bivariate Poisson', fit: fitBivariatePoisson<string> },
];

export function match(home: string, away: string, homeGoals: number, awayGoals: number): GoalRow<string> {
  return { home, away, homeGoals, awayGoals };
}

/** Expects the same maximum, reached on different ways. */
export function expectSameFit(left: GoalModelFit<string>, right: GoalModelFit<string>): void {
  expect(left.teams).toEqual(right.teams);
  expect(left.logLikelihood).toBeCloseTo(right.logLikelihood, 8);
  expect(left.rho).toBeCloseTo(right.rho, 6);
  expect(left.covariance).toBeCloseTo(right.covariance, 6);
  for (const [team, attack] of left.attack.entries())
    expect(attack).toBeCloseTo(right.attack[team] ?? NaN, 6);
  for (const [team, value] of left.defence.entries())
    expect(value).toBeCloseTo(right.defence[team] ?? NaN, 6);
}
