import { describe, expect, test } from 'vitest';
import { physicalDna } from '../../../../src/modules/teams/domain/dna/performance/physical-dna.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FAIR, times, townMatch } from './performance-matches.ts';

describe('rest and congestion', () => {
  test('matches are split by the days since the one before: to 3, 4 to 7, from 8 on', () => {
    const season = madeSeason([
      townMatch(1, 0, { on: '2025-08-16' }),
      townMatch(0, 1, { on: '2025-08-19', closing: FAIR }),
      townMatch(1, 1, { on: '2025-08-23' }),
      townMatch(2, 0, { on: '2025-08-30' }),
      townMatch(3, 0, { on: '2025-09-07' }),
      townMatch(0, 0, { on: '2025-09-21' }),
    ]);
    const physical = physicalDna(teamOf(season, 'Town'));
    // Rests of 3, 4, 7, 8 and 14 days.
    expect(physical).toMatchObject({ restedMatches: 5, avgRestDays: 36 / 5 });
    expect(physical.shortRest).toMatchObject({ matches: 1, losses: 1, pointsAgainstExpectation: -1.75 });
    expect(physical.normalRest).toMatchObject({ matches: 2, draws: 1, wins: 1, pricedMatches: 0 });
    expect(physical.longRest).toMatchObject({ matches: 2, wins: 1, draws: 1, goalsFor: 3 });
    // From 16 August on: 16, 19, 23, 30. From 19 August on 7 September is within 21 days, too; the earlier span is named.
    expect(physical).toMatchObject({ mostMatchesIn21Days: 4, busiestFrom: '2025-08-16' });
  });

  test('a span of 21 days does not hold the 22nd', () => {
    const season = madeSeason(['2025-08-01', '2025-08-22'].map((on) => townMatch(1, 0, { on })));
    expect(physicalDna(teamOf(season, 'Town')).mostMatchesIn21Days).toBe(1);
    const shorter = madeSeason(['2025-08-01', '2025-08-21'].map((on) => townMatch(1, 0, { on })));
    expect(physicalDna(teamOf(shorter, 'Town')).mostMatchesIn21Days).toBe(2);
  });

  test('second halves are looked at by rest, where half-time scores and ten goals are there', () => {
    const season = madeSeason(times(6, townMatch(2, 1, { halfTime: [0, 1] })));
    const { normalRest } = physicalDna(teamOf(season, 'Town'));
    expect(normalRest).toMatchObject({ matches: 5, timedGoalsFor: 10, secondHalfGoalsForFraction: 1 });
    expect(normalRest).toMatchObject({ timedGoalsAgainst: 5, secondHalfGoalsAgainstFraction: null });
  });

  test('a single match has no rest', () => {
    const physical = physicalDna(teamOf(madeSeason([townMatch(1, 0)]), 'Town'));
    expect(physical).toMatchObject({ restedMatches: 0, avgRestDays: null, mostMatchesIn21Days: 1 });
    expect(
      [physical.shortRest, physical.normalRest, physical.longRest].map(({ matches }) => matches),
    ).toEqual([0, 0, 0]);
  });
});
