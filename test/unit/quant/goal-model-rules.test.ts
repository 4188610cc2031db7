import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitDixonColes } from '../../../src/quant/goals/fit-dixon-coles.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import type { GoalModelFit, GoalRow } from '../../../src/quant/goals/goal-model-fit.ts';
import { timeWeight } from '../../../src/quant/goals/time-weight.ts';
import { UndeterminedTeamsError } from '../../../src/quant/goals/undetermined-teams-error.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { randomNumbers, simulateSeason, teamName, trueLeague, trueMeans } from './simulate-season.ts';
import { thrownBy } from './thrown-by.ts';

const league = trueLeague(10, -0.1);
const season = simulateSeason(league, 2, 7);
const FITS = [
  { name: 'Poisson', fit: fitPoisson<string> },
  { name: 'Dixon-Coles', fit: fitDixonColes<string> },
];

function match(home: string, away: string, homeGoals: number, awayGoals: number): GoalRow<string> {
  return { home, away, homeGoals, awayGoals };
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomNumbers(seed);
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

describe.each(FITS)('a $name fit', ({ name, fit }) => {
  it('recovers the parameters that made its data', () => {
    const model = trueLeague(8, name === 'Poisson' ? 0 : -0.12);
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
    expect(fit(season, { startFrom: cold }).iterations).toBeLessThanOrEqual(2);
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
    const found = name === 'Poisson' ? fitPoisson(keyed) : fitDixonColes(keyed);

    expect(found.teams).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(found.attack).toEqual(fit(season).attack);
  });

  it('survives being stored as JSON', () => {
    const found = fit(season);

    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('refuses a team that never scored, by name', () => {
    const blank = season.map((row) => ({
      ...row,
      homeGoals: row.home === 'Team 04' ? 0 : row.homeGoals,
      awayGoals: row.away === 'Team 04' ? 0 : row.awayGoals,
    }));
    const error = thrownBy(() => fit(blank), UndeterminedTeamsError);

    expect(error.code).toBe('NO_CONVERGENCE');
    expect(error.teams).toEqual(['Team 04']);
    expect(error.message).toContain('Team 04');

    const shrunk = fit(blank, { shrinkage: 2 });
    expect(Math.min(...shrunk.attack)).toBe(shrunk.attack[4]);
    expect(expectedGoals(shrunk, 'Team 04', 'Team 05').home).toBeGreaterThan(0.01);

    const others = fit(blank, { undetermined: 'LEAVE_OUT' });
    expect(others.leftOut).toEqual(['Team 04']);
    expectSameFit(others, fit(blank.filter((row) => row.home !== 'Team 04' && row.away !== 'Team 04')));
    expect(() => expectedGoals(others, 'Team 04', 'Team 05')).toThrow('left out of the fit');
  });

  it('refuses a team that never conceded', () => {
    const wall = season.map((row) => ({
      ...row,
      homeGoals: row.away === 'Team 02' ? 0 : row.homeGoals,
      awayGoals: row.home === 'Team 02' ? 0 : row.awayGoals,
    }));

    expect(thrownBy(() => fit(wall), UndeterminedTeamsError).teams).toEqual(['Team 02']);
  });

  it('refuses groups that never met, with or without a prior', () => {
    const other = simulateSeason(trueLeague(4, 0), 2, 5).map((row) => ({
      ...row,
      home: `Other ${row.home}`,
      away: `Other ${row.away}`,
    }));
    const apart = ['Other Team 00', 'Other Team 01', 'Other Team 02', 'Other Team 03'];

    expect(thrownBy(() => fit([...season, ...other]), UndeterminedTeamsError).teams).toEqual(apart);
    expect(
      thrownBy(() => fit([...season, ...other], { shrinkage: 1 }), UndeterminedTeamsError).teams,
    ).toEqual(apart);
    const found = fit([...season, ...other], { undetermined: 'LEAVE_OUT' });
    expect(found.leftOut).toEqual(apart);
    expectSameFit(found, fit(season));
  });

  it('refuses matches of which nothing is left once undetermined teams are set aside', () => {
    const error = thrownBy(
      () => fit([match('A', 'B', 1, 0), match('B', 'A', 0, 1)], { undetermined: 'LEAVE_OUT' }),
      UndeterminedTeamsError,
    );

    expect(error.code).toBe('NO_CONVERGENCE');
  });

  it('refuses two camps that play only each other', () => {
    const camps = season.filter((row) => Number(row.home.slice(5)) % 2 !== Number(row.away.slice(5)) % 2);
    const error = thrownBy(() => fit(camps), UndeterminedTeamsError);

    expect(error.teams).toHaveLength(5);
    expect(error.message).toContain('those only them');
    expect(fit(camps, { shrinkage: 0.5 }).teams).toHaveLength(10);
  });

  it('refuses matches in which no away side ever scored', () => {
    const quiet = season.map((row) => ({ ...row, awayGoals: 0 }));

    expect(() => fit(quiet, { shrinkage: 1 })).toThrow('no away side scored');
  });

  it('refuses teams that score and concede, but only in matches with one team', () => {
    const isBusy = (row: GoalRow<string>): boolean => row.home === 'Team 07' || row.away === 'Team 07';
    const rows = season.map((row) =>
      isBusy(row)
        ? { ...row, homeGoals: row.homeGoals + 1, awayGoals: row.awayGoals + 1 }
        : { ...row, homeGoals: 0, awayGoals: 0 },
    );
    const error = thrownBy(() => fit(rows), UndeterminedTeamsError);

    expect(error.teams).toHaveLength(9);
    expect(error.teams).not.toContain('Team 07');
    expect(fit(rows, { shrinkage: 1 }).teams).toHaveLength(10);
  });

  it.each([
    ['no rows', []],
    ['a team against itself', [match('A', 'A', 1, 0)]],
    ['half a goal', [match('A', 'B', 0.5, 0)]],
    ['negative goals', [match('A', 'B', 0, -1)]],
    ['goals that are no number', [match('A', 'B', NaN, 0)]],
    ['more goals than a match has', [match('A', 'B', 0, 201)]],
    ['a weight of zero', [{ ...match('A', 'B', 1, 0), weight: 0 }]],
    ['an infinite weight', [{ ...match('A', 'B', 1, 0), weight: Infinity }]],
  ])('refuses %s', (_, rows) => {
    expect(() => fit(rows)).toThrow(InvalidInputError);
  });

  it('names the row, value and rule of a refusal', () => {
    const error = thrownBy(() => fit([...season, match('A', 'B', 2, 1.5)]), InvalidInputError);

    expect(error.path).toBe('rows[180].awayGoals');
    expect(error.value).toBe('1.5');
    expect(error.rule).toBe('must be a whole number from 0 to 200.');
  });

  it('refuses a negative prior, and says when its steps did not suffice', () => {
    expect(() => fit(season, { shrinkage: -1 })).toThrow(InvalidInputError);
    expect(() => fit(season, { maxIterations: 2 })).toThrow(
      expect.objectContaining({ code: 'NO_CONVERGENCE' }),
    );
  });

  it('draws ratings together as the prior grows', () => {
    const spread = (shrinkage: number): number => {
      const found = fit(season, { shrinkage });
      return Math.max(...found.attack) - Math.min(...found.attack);
    };

    expect(spread(10)).toBeLessThan(spread(0));
    expect(spread(1e6)).toBeLessThan(0.01);
  });
});

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

describe('expected goals', () => {
  const fit = fitPoisson(season);

  it('have no home advantage on neutral ground', () => {
    const there = expectedGoals(fit, 'Team 01', 'Team 02', { neutral: true });
    const back = expectedGoals(fit, 'Team 02', 'Team 01', { neutral: true });

    expect(there.home).toBeCloseTo(back.away, 12);
    expect(there.away).toBe(expectedGoals(fit, 'Team 01', 'Team 02').away);
  });

  it('are refused for a team without a match, and for a team against itself', () => {
    expect(() => expectedGoals(fit, 'Nobody', 'Team 02')).toThrow('has no match in the fit');
    expect(() => expectedGoals(fit, 'Team 01', 'Nobody')).toThrow(InvalidInputError);
    expect(() => expectedGoals(fit, 'Team 01', 'Team 01')).toThrow(InvalidInputError);
  });
});

describe('time weight', () => {
  it('halves a match in the half-life of its rate', () => {
    expect(timeWeight(0.0018, 0)).toBe(1);
    expect(timeWeight(Math.LN2 / 390, 390)).toBeCloseTo(0.5, 12);
    expect(timeWeight(0, 1000)).toBe(1);
  });

  it('refuses the future, parts of days and a negative rate', () => {
    expect(() => timeWeight(0.001, -1)).toThrow(InvalidInputError);
    expect(() => timeWeight(0.001, 1.5)).toThrow(InvalidInputError);
    expect(() => timeWeight(-0.001, 1)).toThrow(InvalidInputError);
  });
});

function expectSameFit(left: GoalModelFit<string>, right: GoalModelFit<string>): void {
  expect(left.teams).toEqual(right.teams);
  expect(left.logLikelihood).toBeCloseTo(right.logLikelihood, 8);
  expect(left.rho).toBeCloseTo(right.rho, 6);
  for (const [team, attack] of left.attack.entries())
    expect(attack).toBeCloseTo(right.attack[team] ?? NaN, 6);
  for (const [team, value] of left.defence.entries())
    expect(value).toBeCloseTo(right.defence[team] ?? NaN, 6);
}
