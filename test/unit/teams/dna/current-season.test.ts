import { describe, expect, test } from 'vitest';
import { currentSeason } from '../../../../src/modules/teams/domain/dna/performance/current-season.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { ladder } from './performance-leagues.ts';
import { times, townAway, townMatch } from './performance-matches.ts';

describe('the current season', () => {
  test('totals results at home and away, the place in the table, and what it comes to if it goes on so', () => {
    // B lost to A, and beat C, D, E and F: 12 points of 5 matches, one of them away.
    const season = madeSeason(ladder(['A', 'B', 'C', 'D', 'E', 'F']), '2024/25');
    const { home, away, ...total } = currentSeason(teamOf(season, 'B'), season);
    expect(total).toMatchObject({
      season: '2024/25',
      league: 'Premier League',
      matches: 5,
      wins: 4,
      losses: 1,
      points: 12,
      goalDifference: 3,
      position: 2,
      teams: 6,
      // Six clubs play 2 x 5 matches each: half of them are over, and 12 / 5 x 10 points to be expected.
      seasonFraction: 0.5,
      projectedPoints: 24,
    });
    expect(home).toMatchObject({ matches: 4, wins: 4 });
    expect(away).toMatchObject({ matches: 1, losses: 1 });
  });

  test('projects nothing from fewer than five matches', () => {
    const season = madeSeason([...times(2, townMatch(1, 0)), ...times(2, townAway(1, 0))]);
    expect(currentSeason(teamOf(season, 'Town'), season)).toMatchObject({
      matches: 4,
      position: 1,
      goalDifference: 4,
      seasonFraction: null,
      projectedPoints: null,
    });
  });

  test('projects nothing where a league is no plain double round robin', () => {
    const season = { ...madeSeason(times(6, townMatch(1, 0))), division: 'SC0' };
    expect(currentSeason(teamOf(season, 'Town'), season)).toMatchObject({
      pointsPerMatch: 3,
      seasonFraction: null,
      projectedPoints: null,
    });
  });
});
