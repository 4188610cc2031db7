import { describe, expect, test } from 'vitest';
import { type RotatingBackup, rotateBackups } from '../../../src/modules/backups/domain/rotate-backups.ts';

const RULE = { keepDaily: 7, keepWeekly: 4 };
const DAY_MS = 86_400_000;
/** A Sunday. */
const LAST = Date.parse('2026-11-29T03:00:00Z');

function daily(daysAgo: number, verification: RotatingBackup['verification'] = 'PASSED'): RotatingBackup {
  return { id: `d${daysAgo}`, snapshotAt: new Date(LAST - daysAgo * DAY_MS), verification };
}
const days = (count: number): RotatingBackup[] => Array.from({ length: count }, (_, ago) => daily(ago));
const keptOf = (backups: RotatingBackup[], rule = RULE): string[] => {
  const gone = rotateBackups(backups, rule);
  return backups.map(({ id }) => id).filter((id) => !gone.includes(id));
};

describe('rotation', () => {
  test('keeps the newest of each of 7 days and of 4 ISO weeks, whatever order they come in', () => {
    // Sundays end an ISO week: 0, 7, 14 and 21 days ago.
    const kept = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd14', 'd21'];
    expect(keptOf(days(60))).toEqual(kept);
    expect(keptOf(days(60).reverse()).reverse()).toEqual(kept);
  });

  test('removes the oldest first, and nothing while there are no more than are kept', () => {
    expect(rotateBackups(days(10), RULE)).toEqual(['d9', 'd8']);
    expect(rotateBackups(days(8), RULE)).toEqual([]);
    expect(rotateBackups([], RULE)).toEqual([]);
  });

  test('counts days that have a backup: a clock that was off for a year removes nothing', () => {
    expect(
      rotateBackups(
        [0, 100, 200, 300].map((ago) => daily(ago)),
        RULE,
      ),
    ).toEqual([]);
  });

  test('keeps of two of one day the later', () => {
    const early = { ...daily(0), id: 'early', snapshotAt: new Date(LAST - 60_000) };
    expect(rotateBackups([early, daily(0)], RULE)).toEqual(['early']);
  });

  test('keeps one that failed its verification only where the day has no other', () => {
    const failed = { ...daily(0, 'FAILED'), id: 'failed', snapshotAt: new Date(LAST + 60_000) };
    expect(rotateBackups([failed, daily(0)], RULE)).toEqual(['failed']);
    expect(rotateBackups([failed], RULE)).toEqual([]);
  });

  test('never removes the newest that passed, however old it is', () => {
    const backups = [...Array.from({ length: 40 }, (_, ago) => daily(ago, 'FAILED')), daily(50), daily(60)];
    const gone = rotateBackups(backups, { keepDaily: 2, keepWeekly: 0 });
    expect(keptOf(backups, { keepDaily: 2, keepWeekly: 0 })).toEqual(['d0', 'd1', 'd50']);
    expect(gone).toContain('d60');
  });

  test('tells the weeks of two years apart', () => {
    const newYear = (id: string, at: string): RotatingBackup => ({
      id,
      snapshotAt: new Date(at),
      verification: null,
    });
    // Monday 2026-12-28 to Sunday 2027-01-03 is one ISO week.
    const backups = [
      newYear('sunday', '2027-01-03T03:00:00Z'),
      newYear('monday', '2026-12-28T03:00:00Z'),
      newYear('before', '2026-12-27T03:00:00Z'),
    ];
    expect(rotateBackups(backups, { keepDaily: 1, keepWeekly: 2 })).toEqual(['monday']);
  });
});
