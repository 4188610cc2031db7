import { describe, expect, test } from 'vitest';
import { contextDna } from '../../../../src/modules/teams/domain/dna/performance/context-dna.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FAIR, times, townAway, townMatch } from './performance-matches.ts';

describe('the context of a team', () => {
  const season = madeSeason([
    // At home 3-0, 2-1, 1-1, 0-1, 2-2: 3 + 3 + 1 + 0 + 1 = 8 points, goals 8:5.
    townMatch(3, 0, { closing: FAIR }),
    townMatch(2, 1),
    townMatch(1, 1),
    townMatch(0, 1),
    townMatch(2, 2),
    // Away 0-0, 0-2, 1-0, 0-3, 1-2: 1 + 0 + 3 + 0 + 0 = 4 points, goals 2:7.
    townAway(0, 0),
    townAway(0, 2),
    townAway(1, 0),
    townAway(0, 3),
    townAway(1, 2, { closing: FAIR }),
  ]);

  test('splits matches by venue', () => {
    const { home, away } = contextDna(teamOf(season, 'Town'));
    expect(home).toMatchObject({ matches: 5, wins: 2, draws: 2, losses: 1, points: 8, pointsPerMatch: 1.6 });
    expect(home).toMatchObject({ goalsForPerMatch: 1.6, goalsAgainstPerMatch: 1, expectedPoints: 1.75 });
    // 3-0 alone is clean; 0-1 alone is scoreless; 2-1, 1-1 and 2-2 both; 3-0, 2-1 and 2-2 have three goals or more.
    expect(home).toMatchObject({ cleanSheets: 1, scoreless: 1, bttsMatches: 3, over25Matches: 3 });
    expect(home).toMatchObject({ cleanSheetFraction: 0.2, bttsFraction: 0.6, over25Fraction: 0.6 });
    expect(away).toMatchObject({ matches: 5, wins: 1, draws: 1, losses: 3, points: 4, expectedPoints: 1 });
    expect(away).toMatchObject({ cleanSheets: 2, scoreless: 3, bttsMatches: 1, over25Matches: 2 });
    expect(away).toMatchObject({ scorelessFraction: 0.6, over25Fraction: 0.4 });
  });

  test('measures dependence on the own ground as the difference of both venues', () => {
    const context = contextDna(teamOf(season, 'Town'));
    expect(context.matchesAtEither).toBe(5);
    // 8 / 5 - 4 / 5 points.
    expect(context.homeDependence).toBeCloseTo(0.8, 12);
    // Goal differences: (8 - 5) / 5 - (2 - 7) / 5.
    expect(context.homeGoalDependence).toBeCloseTo(1.6, 12);
  });

  test('does not compare venues when one has fewer than five matches', () => {
    const few = madeSeason([...times(6, townMatch(1, 0)), ...times(4, townAway(0, 1))]);
    const context = contextDna(teamOf(few, 'Town'));
    expect(context).toMatchObject({ matchesAtEither: 4, homeDependence: null, homeGoalDependence: null });
    expect(context.home.cleanSheetFraction).toBe(1);
    expect(context.away).toMatchObject({ scoreless: 4, scorelessFraction: null, bttsFraction: null });
  });
});
