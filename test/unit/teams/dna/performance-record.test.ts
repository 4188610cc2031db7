import { describe, expect, test } from 'vitest';
import {
  performanceRecordShape,
  recordOf,
} from '../../../../src/modules/teams/domain/dna/performance/record.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FAIR, times, townAway, townMatch } from './performance-matches.ts';

describe('the record of some matches', () => {
  test('counts results, and sets points against what the closing odds expected', () => {
    const season = madeSeason([
      townMatch(2, 1, { closing: FAIR }),
      townMatch(0, 0, { closing: FAIR }),
      townAway(1, 3, { closing: FAIR }),
      townAway(2, 0, { closing: FAIR }),
      townMatch(1, 1, { closing: FAIR }),
      townMatch(4, 2),
    ]);
    const record = recordOf(teamOf(season, 'Town').games);
    expect(record).toEqual({
      matches: 6,
      wins: 3,
      draws: 2,
      losses: 1,
      points: 11,
      goalsFor: 10,
      goalsAgainst: 7,
      pointsPerMatch: 11 / 6,
      goalsForPerMatch: 10 / 6,
      goalsAgainstPerMatch: 7 / 6,
      pricedMatches: 5,
      // 1.75 at home (three times), 1 away (twice).
      expectedPoints: 7.25,
      // 3 + 1 + 0 + 3 + 1 points in the priced matches; the sixth, unpriced, says nothing.
      pointsAgainstExpectation: 0.75,
      pointsAgainstExpectationPerMatch: 0.15,
    });
    expect(writeShaped(performanceRecordShape, record, 'record')).toMatchObject({
      points_per_match: 1.833333,
    });
  });

  test('averages nothing below five matches, nor against expectation below five priced ones', () => {
    const four = recordOf(teamOf(madeSeason(times(4, townMatch(1, 0, { closing: FAIR }))), 'Town').games);
    expect(four).toMatchObject({ matches: 4, points: 12, pointsPerMatch: null, goalsForPerMatch: null });
    expect(four).toMatchObject({ pricedMatches: 4, expectedPoints: 7, pointsAgainstExpectation: 5 });
    const season = madeSeason([...times(4, townMatch(1, 0, { closing: FAIR })), townMatch(1, 0)]);
    expect(recordOf(teamOf(season, 'Town').games)).toMatchObject({
      pointsPerMatch: 3,
      pricedMatches: 4,
      pointsAgainstExpectationPerMatch: null,
    });
  });

  test('of no match is all zeros, without averages', () => {
    expect(recordOf([])).toEqual({
      matches: 0,
      wins: 0,
      draws: 0,
      losses: 0,
      points: 0,
      goalsFor: 0,
      goalsAgainst: 0,
      pointsPerMatch: null,
      goalsForPerMatch: null,
      goalsAgainstPerMatch: null,
      pricedMatches: 0,
      expectedPoints: 0,
      pointsAgainstExpectation: 0,
      pointsAgainstExpectationPerMatch: null,
    });
  });
});
