import { describe, expect, test } from 'vitest';
import { temporalDna } from '../../../../src/modules/teams/domain/dna/performance/temporal-dna.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { times, townAway, townMatch } from './performance-matches.ts';

describe('the halves of a team', () => {
  const town = teamOf(
    madeSeason([
      // Half time, then the second half alone: 1-0 and 2-1; 0-0 and 1-1; 0-2 and 2-0; 1-0 and 0-1; 2-0 and 1-1.
      townMatch(3, 1, { halfTime: [1, 0] }),
      townMatch(1, 1, { halfTime: [0, 0] }),
      townAway(2, 2, { halfTime: [2, 0] }),
      townMatch(1, 1, { halfTime: [1, 0] }),
      townMatch(3, 1, { halfTime: [2, 0] }),
      townMatch(9, 0),
    ]),
    'Town',
  );

  test('are each counted as a match of its own, without matches that have no half-time score', () => {
    const { firstHalf, secondHalf } = temporalDna(town);
    expect(firstHalf).toEqual({
      matches: 5,
      wins: 3,
      draws: 1,
      losses: 1,
      points: 10,
      goalsFor: 4,
      goalsAgainst: 2,
      pointsPerMatch: 2,
      goalsForPerMatch: 0.8,
      goalsAgainstPerMatch: 0.4,
    });
    expect(secondHalf).toMatchObject({ matches: 5, wins: 2, draws: 2, losses: 1, points: 8 });
    expect(secondHalf).toMatchObject({ goalsFor: 6, goalsAgainst: 4, goalsForPerMatch: 1.2 });
  });

  test('share the goals; below ten goals no share is said', () => {
    expect(temporalDna(town)).toMatchObject({
      halfTimeMatches: 5,
      timedGoalsFor: 10,
      secondHalfGoalsForFraction: 0.6,
      timedGoalsAgainst: 6,
      secondHalfGoalsAgainstFraction: null,
    });
  });

  test('say nothing when no half-time score is known', () => {
    const temporal = temporalDna(teamOf(madeSeason(times(6, townMatch(2, 0))), 'Town'));
    expect(temporal).toMatchObject({ halfTimeMatches: 0, secondHalfGoalsForFraction: null });
    expect(temporal.firstHalf).toMatchObject({ matches: 0, points: 0, pointsPerMatch: null });
  });
});

describe('the calendar of a team', () => {
  test('lists months in their order, and names the best and the worst of those with three matches', () => {
    const { months, bestMonth, worstMonth } = temporalDna(
      teamOf(
        madeSeason([
          ...['2025-08-16', '2025-08-23', '2025-08-30'].map((on) => townMatch(1, 0, { on })),
          ...['2025-09-13', '2025-09-20', '2025-09-27'].map((on) => townMatch(0, 0, { on })),
          ...['2025-10-04', '2025-10-18', '2025-10-25'].map((on) => townMatch(2, 0, { on })),
          ...['2025-11-01', '2025-11-08'].map((on) => townMatch(0, 5, { on })),
        ]),
        'Town',
      ),
    );
    expect(months.map(({ month }) => month)).toEqual(['2025-08', '2025-09', '2025-10', '2025-11']);
    expect(months[1]).toEqual({
      month: '2025-09',
      matches: 3,
      wins: 0,
      draws: 3,
      losses: 0,
      points: 3,
      goalsFor: 0,
      goalsAgainst: 0,
      pointsPerMatch: 1,
    });
    // August and October both have nine points, October six goals for August's three. November has two matches only.
    expect(months[3]?.pointsPerMatch).toBeNull();
    expect([bestMonth, worstMonth]).toEqual(['2025-10', '2025-09']);
  });

  test('names neither the best nor the worst of a single month', () => {
    const days = ['2025-08-16', '2025-08-23', '2025-08-30', '2025-09-13'];
    const season = madeSeason(days.map((on) => townMatch(1, 0, { on })));
    expect(temporalDna(teamOf(season, 'Town'))).toMatchObject({ bestMonth: null, worstMonth: null });
  });

  test('lists days of the week from Monday on', () => {
    // A Saturday, a Monday, a Sunday, another Monday.
    const days = ['2025-08-16', '2025-08-18', '2025-08-24', '2025-08-25'];
    const { weekdays } = temporalDna(teamOf(madeSeason(days.map((on) => townMatch(1, 0, { on }))), 'Town'));
    expect(weekdays.map(({ weekday, matches }) => [weekday, matches])).toEqual([
      ['MONDAY', 2],
      ['SATURDAY', 1],
      ['SUNDAY', 1],
    ]);
  });
});
