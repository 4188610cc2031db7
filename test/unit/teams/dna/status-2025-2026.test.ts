import { describe, expect, test } from 'vitest';
import { status20252026 } from '../../../../src/modules/teams/domain/dna/performance/status-2025-2026.ts';
import type { LeagueSeason } from '../../../../src/modules/teams/domain/dna/league-season.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { ladder } from './performance-leagues.ts';

/** Nine matches each: A has 27 points, B 24, C 21, … J none. */
const clubs = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
const season = madeSeason(ladder(clubs));
const statusOf = (league: LeagueSeason, name: string) => status20252026(teamOf(league, name), league);

describe('the status of the season 2025/26', () => {
  test('tells the zone by place and by the distance to the first', () => {
    expect(clubs.map((name) => statusOf(season, name)?.zone)).toEqual([
      'TITLE_RACE',
      'TITLE_RACE',
      // Six points behind.
      'TITLE_RACE',
      'EUROPEAN',
      'EUROPEAN',
      'EUROPEAN',
      'MID',
      'RELEGATION',
      'RELEGATION',
      'RELEGATION',
    ]);
    // One more win of the first, and the third is nine points behind.
    const further = madeSeason([...ladder(clubs), { home: 'A', away: 'J', goals: [1, 0] }]);
    expect(['A', 'B', 'C'].map((name) => statusOf(further, name)?.zone)).toEqual([
      'TITLE_RACE',
      'TITLE_RACE',
      'EUROPEAN',
    ]);
  });

  test('tells how far the first, the sixth and the last three are', () => {
    // The sixth has 12 points, the last safe one 9, the best of the last three 6.
    const gaps = (name: string): unknown => {
      const status = statusOf(season, name);
      return [status?.position, status?.points, status?.gapToTop, status?.gapToSixth, status?.gapToDrop];
    };
    expect(gaps('A')).toEqual([1, 27, 0, -15, 21]);
    expect(gaps('F')).toEqual([6, 12, 15, 0, 6]);
    expect(gaps('G')).toEqual([7, 9, 18, 3, 3]);
    expect(gaps('H')).toEqual([8, 6, 21, 6, -3]);
    expect(gaps('J')).toEqual([10, 0, 27, 12, -9]);
  });

  test('tells the matches left and the last five results', () => {
    // Ten clubs play 18 matches each.
    expect(statusOf(season, 'B')).toMatchObject({ teams: 10, matches: 9, matchesLeft: 9 });
    expect(statusOf(season, 'B')?.form).toMatchObject({ matches: 5, results: 'WWWWW', points: 15 });
    expect(statusOf({ ...season, division: 'SC0' }, 'B')?.matchesLeft).toBeNull();
  });

  test('names no zone before five matches, nor in a short table', () => {
    const early = madeSeason(
      clubs.flatMap((home, index) => {
        const away = clubs[(index + 1) % clubs.length] ?? '';
        return [{ home, away, goals: [1, 0] as const }];
      }),
    );
    expect(statusOf(early, 'A')).toMatchObject({ matches: 2, zone: null, matchesLeft: null, gapToTop: 0 });
    const short = madeSeason(ladder(clubs.slice(0, 9)));
    expect(statusOf(short, 'A')).toMatchObject({ zone: null, gapToSixth: null, gapToDrop: null });
  });

  test('is null in every other season', () => {
    expect(statusOf(madeSeason(ladder(clubs), '2024/25'), 'A')).toBeNull();
  });
});
