import { describe, expect, test } from 'vitest';
import { finalTable, tableBefore } from '../../../../src/modules/teams/domain/dna/table-before.ts';
import { played, TEAM_NAMES } from './season-matches.ts';

const [ANT, BEE, COW, DOG] = [1, 2, 3, 4] as const;

describe('the table before a match', () => {
  test('has no place for a club until both have played', () => {
    const before = tableBefore(
      [played(1, [ANT, BEE], [2, 0]), played(2, [ANT, COW], [1, 0]), played(3, [COW, BEE], [0, 0])],
      TEAM_NAMES,
    );
    expect(before.get(1)).toEqual({ home: null, away: null });
    expect(before.get(2)).toEqual({ home: null, away: null });
    // Ant has 6 points, Cow none at -1, Bee none at -2.
    expect(before.get(3)).toEqual({ home: 2, away: 3 });
  });

  test('holds neither the match itself nor any later one', () => {
    const matches = [played(1, [ANT, BEE], [1, 0]), played(2, [BEE, ANT], [9, 0])];
    const later = played(3, [BEE, ANT], [9, 0]);
    for (const season of [matches, [...matches, later]]) {
      expect(tableBefore(season, TEAM_NAMES).get(2)).toEqual({ home: 2, away: 1 });
    }
  });

  test.each([
    ['2025-08-23T16:29:00Z', { home: 1, away: 2 }],
    ['2025-08-23T16:30:00Z', { home: 2, away: 1 }],
  ])('counts a result from the moment it is known: kick-off at %s', (kickOff, places) => {
    const matches = [
      played(1, [ANT, COW], [1, 0], '2025-08-16T14:00:00Z'),
      played(2, [BEE, DOG], [0, 0], '2025-08-16T14:00:00Z'),
      // Known at 16:30, and lifts Bee over Ant, whose second match is moved up to the same afternoon.
      played(3, [BEE, COW], [1, 0], '2025-08-23T14:00:00Z'),
      played(4, [ANT, BEE], [0, 0], kickOff),
    ];
    expect(tableBefore(matches, TEAM_NAMES).get(4)).toEqual(places);
  });

  test('counts results in the order in which they became known', () => {
    const matches = [
      played(1, [ANT, BEE], [1, 0]),
      // Its result came late, a day after the third match.
      played(2, [BEE, ANT], [9, 0], '2025-08-18T14:00:00Z', {
        resultKnownAt: new Date('2025-08-20T00:00:00Z'),
      }),
      played(3, [ANT, BEE], [0, 0], '2025-08-19T14:00:00Z'),
      played(4, [ANT, BEE], [0, 0], '2025-08-21T14:00:00Z'),
    ];
    const before = tableBefore(matches, TEAM_NAMES);
    expect(before.get(3)).toEqual({ home: 1, away: 2 });
    // Both have 4 points, Bee eight goals more.
    expect(before.get(4)).toEqual({ home: 2, away: 1 });
  });

  test('holds clubs that have not played among the others', () => {
    const matches = [
      played(1, [COW, DOG], [3, 0]),
      played(2, [DOG, COW], [0, 1]),
      played(3, [ANT, BEE], [1, 1]),
    ];
    // Cow 6 points; Ant and Bee none at 0; Dog none at -3.
    expect(tableBefore(matches, TEAM_NAMES).get(2)).toEqual({ home: 4, away: 1 });
  });
});

describe('places in the table', () => {
  const places = (matches: Parameters<typeof finalTable>[0]): unknown =>
    [...finalTable(matches, TEAM_NAMES)].map(([teamId]) => TEAM_NAMES.get(teamId));

  test('go by points, whatever the goals', () => {
    expect(places([played(1, [ANT, BEE], [1, 0]), played(2, [COW, DOG], [5, 5])])).toEqual([
      'Ant',
      'Cow',
      'Dog',
      'Bee',
    ]);
  });

  test('then by goal difference, then by goals scored, then by the name', () => {
    // Three points each: Bee +2; Dog +1 with two goals; Ant and Cow +1 with one goal, by name. All losers have none.
    const matches = [
      played(1, [BEE, 11], [2, 0]),
      played(2, [DOG, 12], [2, 1]),
      played(3, [COW, 13], [1, 0]),
      played(4, [ANT, 14], [1, 0]),
    ];
    expect([...finalTable(matches, TEAM_NAMES).keys()].slice(0, 4)).toEqual([BEE, DOG, ANT, COW]);
  });

  test('are known to every club that played, from 1 on', () => {
    expect(finalTable([played(1, [ANT, BEE], [0, 1])], TEAM_NAMES)).toEqual(
      new Map([
        [BEE, 1],
        [ANT, 2],
      ]),
    );
  });
});
