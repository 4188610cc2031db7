import { describe, expect, test } from 'vitest';
import { formAnalysis } from '../../../../src/modules/teams/domain/dna/performance/form-analysis.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FAIR, times, townMatch } from './performance-matches.ts';

describe('the newest matches', () => {
  const form = formAnalysis(
    teamOf(
      madeSeason([
        townMatch(0, 5),
        townMatch(2, 0, { closing: FAIR }),
        townMatch(1, 1, { closing: FAIR }),
        townMatch(0, 3, { closing: FAIR }),
        townMatch(1, 0, { closing: FAIR }),
        townMatch(2, 1, { closing: FAIR }),
      ]),
      'Town',
    ),
  );

  test('are told newest last', () => {
    expect(form.last5).toMatchObject({
      matches: 5,
      results: 'WDLWW',
      points: 10,
      goalsFor: 6,
      goalsAgainst: 5,
    });
    // 5 x 1.75 = 8.75 were expected.
    expect(form.last5).toMatchObject({
      pointsPerMatch: 2,
      expectedPoints: 8.75,
      pointsAgainstExpectation: 1.25,
    });
  });

  test('are as many as there are', () => {
    expect(form.last10).toMatchObject({ matches: 6, results: 'LWDLWW', points: 10, pricedMatches: 5 });
    const first = formAnalysis(teamOf(madeSeason([townMatch(1, 0)]), 'Town'));
    expect(first.last5).toMatchObject({ matches: 1, results: 'W', pointsPerMatch: null });
    expect(first).toMatchObject({ weightedPointsPerMatch: null, trend: null });
  });
});

describe('streaks', () => {
  test('run to the newest match, and the longest ones anywhere', () => {
    const scores = [
      [1, 0],
      [2, 0],
      [3, 0],
      [0, 1],
      [0, 0],
      [0, 2],
      [1, 1],
      [2, 1],
    ] as const;
    const season = madeSeason(scores.map(([own, opponent]) => townMatch(own, opponent)));
    const { streaks, longestStreaks } = formAnalysis(teamOf(season, 'Town'));
    expect(streaks).toEqual({
      winning: 1,
      unbeaten: 2,
      winless: 0,
      losing: 0,
      scoring: 2,
      scoreless: 0,
      cleanSheets: 0,
      conceding: 3,
    });
    expect(longestStreaks).toEqual({
      winning: 3,
      unbeaten: 3,
      winless: 4,
      losing: 1,
      scoring: 3,
      scoreless: 3,
      cleanSheets: 3,
      conceding: 3,
    });
  });

  test('are as long as the season when nothing breaks them', () => {
    const { streaks } = formAnalysis(teamOf(madeSeason(times(4, townMatch(1, 0))), 'Town'));
    expect(streaks).toMatchObject({ winning: 4, unbeaten: 4, scoring: 4, cleanSheets: 4, losing: 0 });
  });
});

describe('the trend', () => {
  test('weighs a match half of the one five matches later', () => {
    // The older five weigh half of the newer five: (0.5 x 3 + 1 x 0) / 1.5 = 1 point a match, against 1.5 unweighted.
    const season = madeSeason([...times(5, townMatch(1, 0)), ...times(5, townMatch(0, 1))]);
    const form = formAnalysis(teamOf(season, 'Town'));
    expect(form.weightedPointsPerMatch).toBeCloseTo(1, 12);
    expect(form.trend).toBeCloseTo(-0.5, 12);
  });

  test('is told against expectation, too, over the priced matches', () => {
    // Older five 3 - 1.75 = 1.25, newer five 0 - 1.75: (0.5 x 1.25 - 1.75) / 1.5 = -0.75. The unpriced match is passed over.
    const season = madeSeason([
      ...times(5, townMatch(1, 0, { closing: FAIR })),
      townMatch(9, 0),
      ...times(5, townMatch(0, 1, { closing: FAIR })),
    ]);
    const form = formAnalysis(teamOf(season, 'Town'));
    expect(form.pricedMatches).toBe(10);
    expect(form.weightedPointsAgainstExpectation).toBeCloseTo(-0.75, 12);
  });
});
