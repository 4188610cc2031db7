import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  daysBetween,
  endOfUkDay,
  isDay,
  ukDayOf,
  ukInstant,
  weekday,
} from '../../../src/shared/uk-time.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10));

describe('a day', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-04-31', false],
    ['2025-4-1', false],
    ['2025-00-10', false],
    ['10000-01-01', false],
    ['2025-01-01T00:00', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });

  test('is reached from any other by the days between them', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test.each([
    ['2025-08-15', 5],
    ['2025-08-17', 0],
    ['2026-03-29', 0],
  ])('%s is weekday %d', (day, number) => {
    expect(weekday(day)).toBe(number);
  });
});

describe('an instant of UK clocks', () => {
  test.each([
    ['in winter', '2025-12-06', 15, 0, '2025-12-06T15:00:00.000Z'],
    ['in summer', '2025-08-16', 15, 0, '2025-08-16T14:00:00.000Z'],
    ['before summer time begins', '2026-03-29', 0, 59, '2026-03-29T00:59:00.000Z'],
    [
      'in the hour that summer time skips, an hour later on the clock',
      '2026-03-29',
      1,
      30,
      '2026-03-29T01:30:00.000Z',
    ],
    ['after summer time has begun', '2026-03-29', 15, 0, '2026-03-29T14:00:00.000Z'],
    ['in the hour that comes twice, the first time', '2025-10-26', 1, 30, '2025-10-26T00:30:00.000Z'],
    ['after summer time has ended', '2025-10-26', 15, 0, '2025-10-26T15:00:00.000Z'],
    ['in the year of British Standard Time', '1970-01-17', 15, 0, '1970-01-17T14:00:00.000Z'],
  ])('%s', (_name, day, hour, minute, instant) => {
    expect(ukInstant(day, hour, minute).toISOString()).toBe(instant);
  });

  test('lies on its own day, and before the end of it', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (day, hour, minute) => {
          const instant = ukInstant(day, hour, minute);
          expect(ukDayOf(instant)).toBe(day);
          expect(instant.getTime()).toBeLessThan(endOfUkDay(day).getTime());
        },
      ),
    );
  });

  test('at the end of a day is the first of the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(endOfUkDay(day)).toEqual(ukInstant(addDays(day, 1), 0, 0));
      }),
    );
  });
});
