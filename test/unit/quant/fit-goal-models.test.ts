import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitBivariatePoisson } from '../../../src/quant/goals/fit-bivariate-poisson.ts';
import { fitDixonColes } from '../../../src/quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import { timeWeight } from '../../../src/quant/goals/time-weight.ts';
import { randomNumbers, simulateSeason, teamName, trueLeague, trueMeans } from './simulate-season.ts';
import { expectSameFit, FITS, season } from './fit-cases.ts';

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomNumbers(seed);
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

describe.each(FITS)('a $name fit', ({ name, fit }) => {
  it('recovers the parameters that made its data', () => {
    const model = trueLeague(8, name === 'Dixon-Coles' ? -0.12 : 0);
    const found = fit(simulateSeason(model, 400, 11));

    expect(found.intercept).toBeCloseTo(model.intercept, 1);
    expect(found.homeAdvantage).toBeCloseTo(model.homeAdvantage, 1);
    expect(Math.abs(found.rho - model.rho)).toBeLessThan(0.02);
    for (const [team, attack] of model.attack.entries()) {
      expect(Math.abs((found.attack[team] ?? NaN) - attack)).toBeLessThan(0.05);
      expect(Math.abs((found.defence[team] ?? NaN) - (model.defence[team] ?? NaN))).toBeLessThan(0.05);
    }
    const means = expectedGoals(found, teamName(0), teamName(5));
    expect(means.home / trueMeans(model, 0, 5).home).toBeCloseTo(1, 1);
  });

  it('is the same to the last bit for the same input, in any order', () => {
    const weighted = season.map((row, index) => ({ ...row, weight: timeWeight(0.002, index) }));

    expect(fit(shuffled(weighted, 3))).toEqual(fit(weighted));
  });

  it('has attack and defence that each sum to zero', () => {
    const found = fit(season);

    expect(found.attack.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
    expect(found.defence.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
  });

  it('gives the mean goals that were scored', () => {
    const poisson = fitPoisson(season);
    const modelled = season.reduce((sum, row) => sum + expectedGoals(poisson, row.home, row.away).home, 0);

    expect(modelled).toBeCloseTo(
      season.reduce((sum, row) => sum + row.homeGoals, 0),
      5,
    );
  });

  it('takes a weight of two as the match played twice', () => {
    const [first, ...rest] = season;
    if (first === undefined) throw new Error('an empty season');
    const heavy = fit([{ ...first, weight: 2 }, ...rest]);
    const twice = fit([first, first, ...rest]);

    expect(heavy.logLikelihood).toBeCloseTo(twice.logLikelihood, 8);
    expect(heavy.intercept).toBeCloseTo(twice.intercept, 7);
    expect(heavy.weightSum).toBe(twice.weightSum);
    expect(twice.matches).toBe(heavy.matches + 1);
  });

  it('finds the same maximum from an earlier fit, and stays at its own', () => {
    const earlier = fit(season.slice(0, -5));
    const cold = fit(season);

    expectSameFit(fit(season, { startFrom: earlier }), cold);
    expect(cold.iterations).toBeGreaterThan(5);
    // The bivariate fit looks for the maximum without shared goals each time.
    const most = name === 'bivariate Poisson' ? cold.iterations / 2 : 2;
    expect(fit(season, { startFrom: cold }).iterations).toBeLessThanOrEqual(most);
  });

  it('starts from a fit that lacks a team', () => {
    const without = fit(season.filter((row) => row.home !== 'Team 03' && row.away !== 'Team 03'));

    expectSameFit(fit(season, { startFrom: without }), fit(season));
  });

  it('takes database keys for teams', () => {
    const keyed = season.map((row) => ({
      ...row,
      home: Number(row.home.slice(5)),
      away: Number(row.away.slice(5)),
    }));
    const fitKeyed = { Poisson: fitPoisson, 'Dixon-Coles': fitDixonColes }[name] ?? fitBivariatePoisson;
    const found = fitKeyed(keyed);

    expect(found.teams).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(found.attack).toEqual(fit(season).attack);
  });

  it('survives being stored as JSON', () => {
    const found = fit(season);

    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
