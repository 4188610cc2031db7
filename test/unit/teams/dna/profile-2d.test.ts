import { describe, expect, test } from 'vitest';
import { profile2d } from '../../../../src/modules/teams/domain/dna/performance/profile-2d.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { times, townAway, townMatch } from './performance-matches.ts';

describe('the profile of attack and defence', () => {
  test('is the maximum of the shrunk likelihood', () => {
    // Town scores 2 and City 1 in each of ten matches, at either ground. By symmetry attack and defence of Town are the same a, those of City -a,
    // and the means are m and 3 - m. The maximum sets goals less expected goals to precision x rating: 20 - 10 m = 20 a, so that
    // m = 2 - 2 a, 3 - m = 1 + 2 a, and the log of their ratio is the four ratings between them.
    const season = madeSeason([...times(5, townMatch(2, 1)), ...times(5, townAway(2, 1))]);
    const profile = profile2d(teamOf(season, 'Town'), season);
    const a = profile?.attack ?? 0;
    expect(a).toBeGreaterThan(0.01);
    expect(Math.log((2 - 2 * a) / (1 + 2 * a))).toBeCloseTo(4 * a, 5);
    expect(profile?.defence).toBeCloseTo(a, 6);
    expect(profile).toMatchObject({ matches: 10, teams: 2, attackPercentile: 100, quadrant: 'ALL_ROUND' });
    const city = profile2d(teamOf(season, 'City'), season);
    expect(city).toMatchObject({ attackPercentile: 0, defencePercentile: 0, quadrant: 'STRUGGLING' });
    expect(city?.attack).toBeCloseTo(-a, 6);
  });

  /** Each of three clubs meets each other three times at either ground; Wild's matches end 3-3, all others 1-1. */
  const rounds = (goals: (home: string, away: string) => MadeMatch['goals']): MadeMatch[] =>
    ['Calm', 'Dull', 'Wild'].flatMap((home) =>
      ['Calm', 'Dull', 'Wild']
        .filter((away) => away !== home)
        .flatMap((away) => times(3, { home, away, goals: goals(home, away) })),
    );

  test('tells who scores and who keeps goals out', () => {
    const season = madeSeason(rounds((home, away) => ([home, away].includes('Wild') ? [3, 3] : [1, 1])));
    const profiles = ['Wild', 'Calm', 'Dull'].map((name) => profile2d(teamOf(season, name), season));
    expect(profiles.map((profile) => profile?.quadrant)).toEqual(['ATTACKING', 'DEFENSIVE', 'DEFENSIVE']);
    expect(profiles[0]).toMatchObject({ teams: 3, attackPercentile: 100, defencePercentile: 0 });
  });

  test('counts equals half', () => {
    const season = madeSeason(rounds(() => [1, 1]));
    const profile = profile2d(teamOf(season, 'Calm'), season);
    expect(profile?.attack).toBeCloseTo(0, 12);
    expect(profile).toMatchObject({ attackPercentile: 50, defencePercentile: 50, quadrant: 'ALL_ROUND' });
  });

  test('rates nobody on fewer than five matches', () => {
    const season = madeSeason([...times(2, townMatch(2, 1)), ...times(2, townAway(2, 1))]);
    expect(profile2d(teamOf(season, 'Town'), season)).toEqual({
      matches: 4,
      teams: 2,
      attack: null,
      defence: null,
      attackPercentile: null,
      defencePercentile: null,
      quadrant: null,
    });
  });

  test('is null where the season determines no model: nobody scored away', () => {
    const season = madeSeason(times(6, townMatch(1, 0)));
    expect(profile2d(teamOf(season, 'Town'), season)).toBeNull();
  });

  test('is null for clubs that no chain of matches links to the league', () => {
    const season = madeSeason([
      ...rounds(() => [2, 1]),
      ...times(6, { home: 'Isle', away: 'Rock', goals: [1, 1] } satisfies MadeMatch),
    ]);
    expect(profile2d(teamOf(season, 'Isle'), season)).toBeNull();
    expect(profile2d(teamOf(season, 'Wild'), season)?.teams).toBe(3);
  });

  test('keeps a club finite that never scored', () => {
    const season = madeSeason([
      ...rounds(() => [2, 1]),
      ...times(3, { home: 'Nil', away: 'Calm', goals: [0, 1] } satisfies MadeMatch),
      ...times(3, { home: 'Calm', away: 'Nil', goals: [1, 0] } satisfies MadeMatch),
    ]);
    const profile = profile2d(teamOf(season, 'Nil'), season);
    expect(profile).toMatchObject({ attackPercentile: 0 });
    expect(profile?.attack).toBeLessThan(0);
    expect(profile?.attack).toBeGreaterThan(-1);
  });
});
