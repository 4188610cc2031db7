import { describe, expect, test } from 'vitest';
import { metaDna } from '../../../../src/modules/teams/domain/dna/performance/meta-dna.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FAIR, townAway, townMatch } from './performance-matches.ts';

describe('what the vectors rest on', () => {
  const season = madeSeason([
    townMatch(1, 0, {
      on: '2025-08-16',
      halfTime: [1, 0],
      shots: [9, 9],
      shotsOnTarget: [3, 3],
      corners: [5, 5],
      fouls: [8, 8],
      yellowCards: [1, 1],
      redCards: [0, 0],
      opening: FAIR,
      closing: FAIR,
    }),
    townAway(0, 0, { on: '2025-08-23', halfTime: [0, 0], shots: [9, 9], yellowCards: [1, 1], closing: FAIR }),
    { home: 'City', away: 'Park', goals: [1, 0], on: '2025-08-24' },
  ]);

  test('is counted by kind, with the share of what is there', () => {
    expect(metaDna(teamOf(season, 'Town'), season)).toEqual({
      asOf: '2026-07-01T00:00:00.000Z',
      division: 'E0',
      season: '2025/26',
      benchmark: 'B365',
      matches: 2,
      leagueMatches: 3,
      halfTimeMatches: 2,
      shotsMatches: 2,
      shotsOnTargetMatches: 1,
      cornersMatches: 1,
      foulsMatches: 1,
      // Yellow cards without red ones are half a record.
      cardsMatches: 1,
      openingOddsMatches: 1,
      closingOddsMatches: 2,
      // 2 + 2 + 1 + 1 + 1 + 1 + 1 + 2 of 8 x 2.
      completenessFraction: 11 / 16,
      firstMatchOn: '2025-08-16',
      lastMatchOn: '2025-08-23',
      // To 1 July 2026: 8 days of August, 30, 31, 30, 31, 31, 28, 31, 30, 31, 30, and 1 of July.
      newestResultAgeDays: 312,
    });
  });

  test('says that a bare season has neither odds nor a benchmark', () => {
    const bare = madeSeason([townMatch(1, 0)]);
    expect(metaDna(teamOf(bare, 'Town'), bare)).toMatchObject({
      benchmark: null,
      closingOddsMatches: 0,
      completenessFraction: 0,
    });
  });

  test('counts its age in UK days, not in hours', () => {
    // 00:30 on 24 August in the UK, which is an hour ahead of UTC: the day after the match.
    const night = { ...season, asOf: new Date('2025-08-23T23:30:00Z') };
    expect(metaDna(teamOf(night, 'Town'), night).newestResultAgeDays).toBe(1);
  });
});
