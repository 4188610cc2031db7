import { describe, expect, test } from 'vitest';
import { type Cells, matchFile, playedRow } from '../../support/match-file.ts';
import {
  decideMatchChange,
  type MatchChange,
} from '../../../src/modules/matches/domain/decide-match-change.ts';
import type { KickOff } from '../../../src/modules/matches/domain/known-at-rules.ts';
import type { MatchRow } from '../../../src/modules/matches/domain/match-row.ts';
import { sightingOf } from '../../../src/modules/matches/domain/sighting.ts';
import { playedFieldsOf, type StoredMatch } from '../../../src/modules/matches/domain/stored-match.ts';
import { ukInstant } from '../../../src/shared/uk-time.ts';
import { parse } from './parse.ts';

function rowOf(cells: Cells = {}): MatchRow {
  const [row] = parse(matchFile([playedRow(cells)])).rows;
  if (!row) throw new Error('no row');
  return row;
}

const kickOffOn = (day: string): KickOff => ({ day, instant: ukInstant(day, 15, 0), hasTime: true });
const published = (date: number): Date => new Date(Date.UTC(2025, 7, date));

/** Postponed from the 16th to the 23rd, which was known on the 10th and the 15th. */
const postponed: StoredMatch = {
  id: 1,
  knownAt: published(10),
  played: playedFieldsOf(rowOf({ FTHG: '', FTAG: '', FTR: '' })),
  schedule: [
    { knownAt: published(10), value: kickOffOn('2025-08-16'), revisionId: 5 },
    { knownAt: published(15), value: kickOffOn('2025-08-23'), revisionId: null },
  ],
};
const fixture = (date: number, Date: string): MatchChange => {
  const row = rowOf({ Date, FTHG: '', FTAG: '', FTR: '' });
  return decideMatchChange(postponed, row, sightingOf(row, published(date)));
};

describe('a kick-off', () => {
  test('known sooner than the one in force changes no field', () => {
    expect(fixture(12, '30/08/2025')).toMatchObject({ schedule: { kind: 'ADDED', index: 1 }, fields: [] });
  });

  test('known later takes force', () => {
    expect(fixture(20, '30/08/2025')).toMatchObject({
      schedule: { kind: 'ADDED', index: 2 },
      fields: [{ field: 'kickOffAt', earlier: '2025-08-23T14:00:00.000Z', now: '2025-08-30T14:00:00.000Z' }],
    });
  });

  test('corrected in the past changes no field', () => {
    expect(fixture(10, '30/08/2025')).toMatchObject({
      schedule: { kind: 'CORRECTED', index: 0 },
      fields: [],
    });
  });

  test('corrected where it is in force is a change', () => {
    expect(fixture(15, '30/08/2025')).toMatchObject({
      schedule: { kind: 'CORRECTED', index: 1 },
      fields: [{ field: 'kickOffAt' }],
    });
  });

  test('seen again is none', () => {
    expect(fixture(20, '23/08/2025')).toMatchObject({
      schedule: { kind: 'SEEN_AGAIN', index: 2 },
      fields: [],
    });
  });
});

describe('a match', () => {
  test('is known from its earliest sighting', () => {
    expect([fixture(5, '23/08/2025').knownAt, fixture(20, '23/08/2025').knownAt]).toEqual([
      published(5),
      published(10),
    ]);
  });

  test('has its result known after the kick-off that is in force', () => {
    const row = rowOf({ Date: '16/08/2025' });
    const late = { ...sightingOf(row, null), scheduleKnownAt: published(12) };
    expect(decideMatchChange(postponed, row, late).resultKnownAt).toEqual(new Date('2025-08-23T16:30:00Z'));
  });
});
