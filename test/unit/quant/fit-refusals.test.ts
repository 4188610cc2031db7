import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import type { GoalRow } from '../../../src/quant/goals/goal-model-fit.ts';
import { UndeterminedTeamsError } from '../../../src/quant/goals/undetermined-teams-error.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { simulateSeason, trueLeague } from './simulate-season.ts';
import { thrownBy } from './thrown-by.ts';
import { expectSameFit, FITS, match, season } from './fit-cases.ts';

describe.each(FITS)('a $name fit', ({ fit }) => {
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
