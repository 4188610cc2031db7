import { describe, expect, test } from 'vitest';
import {
  closingKnownAt,
  type KickOff,
  preMatchKnownAt,
  resultKnownAt,
} from '../../../src/modules/matches/domain/known-at-rules.ts';
import { ukInstant } from '../../../src/shared/uk-time.ts';

/** A kick-off on UK clocks, as `yyyy-mm-dd hh:mm`, or without a time. */
function kickOff(text: string): KickOff {
  const [day = '', time] = text.split(' ');
  const [hour = 0, minute = 0] = (time ?? '').split(':').map(Number);
  return { day, instant: ukInstant(day, hour, minute), hasTime: time !== undefined };
}

describe('the plain odds of a season file are known from 17:00 UK time', () => {
  test.each([
    ['Saturday, from Friday', '2025-08-16 15:00', '2025-08-15T16:00:00.000Z'],
    ['Sunday', '2025-08-17 14:00', '2025-08-15T16:00:00.000Z'],
    ['Monday', '2025-08-18 20:00', '2025-08-15T16:00:00.000Z'],
    ['Tuesday evening, from that afternoon', '2025-08-19 20:00', '2025-08-19T16:00:00.000Z'],
    ['Wednesday, from Tuesday', '2025-08-20 20:00', '2025-08-19T16:00:00.000Z'],
    ['Thursday, from Tuesday', '2025-08-21 20:00', '2025-08-19T16:00:00.000Z'],
    ['Friday evening, from that afternoon', '2025-08-22 20:00', '2025-08-22T16:00:00.000Z'],
    ['Friday at 18:00, an hour before', '2025-08-22 18:00', '2025-08-22T16:00:00.000Z'],
    ['Friday at 17:30, an hour before', '2025-08-22 17:30', '2025-08-22T15:30:00.000Z'],
    ['Tuesday at noon, an hour before', '2025-08-19 12:00', '2025-08-19T10:00:00.000Z'],
    ['winter', '2025-12-06 15:00', '2025-12-05T17:00:00.000Z'],
    ['the Sunday on which summer time begins', '2026-03-29 15:00', '2026-03-27T17:00:00.000Z'],
    ['the Monday after it', '2026-03-30 20:00', '2026-03-27T17:00:00.000Z'],
    ['the Sunday on which summer time ends', '2025-10-26 15:00', '2025-10-24T16:00:00.000Z'],
    ['New Year’s Day, a Thursday', '2026-01-01 20:00', '2025-12-30T17:00:00.000Z'],
    ['a Friday without a time', '2025-08-22', '2025-08-22T16:00:00.000Z'],
    ['a Saturday without a time', '2025-08-23', '2025-08-22T16:00:00.000Z'],
  ])('%s', (_name, match, instant) => {
    expect(preMatchKnownAt(kickOff(match))).toEqual(new Date(instant));
  });
});

describe('closing odds', () => {
  test.each([
    ['are known at kick-off', '2025-08-16 15:00', '2025-08-16T14:00:00.000Z'],
    ['are known when the UK day is over, without a time', '2025-08-16', '2025-08-16T23:00:00.000Z'],
    ['are so in winter', '2025-12-06', '2025-12-07T00:00:00.000Z'],
    ['are so on a day of 23 hours', '2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['are so on a day of 25 hours', '2025-10-26', '2025-10-27T00:00:00.000Z'],
  ])('%s', (_name, match, instant) => {
    expect(closingKnownAt(kickOff(match))).toEqual(new Date(instant));
  });
});

describe('a result', () => {
  test.each([
    ['is known 150 minutes after kick-off', '2025-08-16 15:00', '2025-08-16T16:30:00.000Z'],
    ['is known when the UK day is over, without a time', '2025-08-16', '2025-08-16T23:00:00.000Z'],
    ['may be known on the next day', '2025-12-06 22:00', '2025-12-07T00:30:00.000Z'],
  ])('%s', (_name, match, instant) => {
    expect(resultKnownAt(kickOff(match))).toEqual(new Date(instant));
  });
});
