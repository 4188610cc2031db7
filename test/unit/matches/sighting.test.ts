import { describe, expect, test } from 'vitest';
import { fixtureRow, matchFile, playedRow } from '../../support/match-file.ts';
import { sightingOf } from '../../../src/modules/matches/domain/sighting.ts';
import { parse } from './parse.ts';

const sightingsOf = (text: string, knownAt: Date | null): unknown =>
  parse(text).rows.map((row) => sightingOf(row, knownAt));
const friday = new Date('2025-08-15T16:00:00Z');
const kickOff = new Date('2025-08-16T14:00:00Z');
const afterwards = new Date('2025-08-16T16:30:00Z');

describe('a row is known', () => {
  test('of a season file: odds before the match, closing odds at kick-off, schedule and result after it', () => {
    expect(sightingsOf(matchFile([playedRow()]), null)).toEqual([
      {
        matchKnownAt: friday,
        scheduleKnownAt: afterwards,
        oddsKnownAt: { PRE_MATCH: friday, CLOSING: kickOff },
      },
    ]);
  });

  test('of a season file, not played: its schedule before the match', () => {
    expect(sightingsOf(matchFile([playedRow({ FTHG: '', FTAG: '', FTR: '' })]), null)).toEqual([
      { matchKnownAt: friday, scheduleKnownAt: friday, oddsKnownAt: { PRE_MATCH: friday, CLOSING: kickOff } },
    ]);
  });

  test('of a fixtures file: as a whole from its instant, but closing odds not before kick-off', () => {
    const published = new Date('2025-08-14T00:00:00Z');
    expect(sightingsOf(matchFile([fixtureRow()]), published)).toEqual([
      {
        matchKnownAt: published,
        scheduleKnownAt: published,
        oddsKnownAt: { PRE_MATCH: published, CLOSING: kickOff },
      },
    ]);
  });

  test('of a fixtures file that came late: nothing of it sooner', () => {
    const late = new Date('2025-08-20T00:00:00Z');
    expect(sightingsOf(matchFile([fixtureRow()]), late)).toEqual([
      { matchKnownAt: late, scheduleKnownAt: late, oddsKnownAt: { PRE_MATCH: late, CLOSING: late } },
    ]);
  });
});
