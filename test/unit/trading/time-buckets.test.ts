import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirePeriod } from '../../../src/modules/trading/domain/performance/period.ts';
import { BUCKET_UNITS, timeBuckets } from '../../../src/modules/trading/domain/performance/time-buckets.ts';

const startsOf = (from: string, to: string, unit: (typeof BUCKET_UNITS)[number]) =>
  timeBuckets({ from: new Date(from), to: new Date(to) }, unit, 1_000).map((bucket) =>
    bucket.from.toISOString(),
  );

describe('time buckets', () => {
  test('begin on the hour, at midnight, on Monday and on the first of the month in UTC, but for the first', () => {
    expect(startsOf('2026-02-27T22:30:00Z', '2026-02-28T00:30:00Z', 'HOUR')).toEqual([
      '2026-02-27T22:30:00.000Z',
      '2026-02-27T23:00:00.000Z',
      '2026-02-28T00:00:00.000Z',
    ]);
    // 2026-03-29 is the Sunday on which UK clocks change: a day of UTC has 24 hours.
    expect(startsOf('2026-03-28T12:00:00Z', '2026-03-31T00:00:00Z', 'DAY')).toEqual([
      '2026-03-28T12:00:00.000Z',
      '2026-03-29T00:00:00.000Z',
      '2026-03-30T00:00:00.000Z',
    ]);
    expect(startsOf('2026-03-29T23:59:59Z', '2026-04-06T00:00:00.001Z', 'WEEK')).toEqual([
      '2026-03-29T23:59:59.000Z',
      '2026-03-30T00:00:00.000Z',
      '2026-04-06T00:00:00.000Z',
    ]);
    expect(startsOf('2025-12-31T00:00:00Z', '2026-02-01T00:00:00Z', 'MONTH')).toEqual([
      '2025-12-31T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
    ]);
  });

  test('cover the period without a gap and without an overlap', () => {
    const instant = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2030, 0) });
    const period = fc.tuple(
      instant,
      fc.integer({ min: 1, max: 40 * 86_400_000 }),
      fc.constantFrom(...BUCKET_UNITS),
    );
    fc.assert(
      fc.property(period, ([start, length, unit]) => {
        const from = new Date(start);
        const to = new Date(start + length);
        const buckets = timeBuckets({ from, to }, unit, 1_000);
        expect(buckets[0]?.from).toEqual(from);
        expect(buckets.at(-1)?.to).toEqual(to);
        for (const [place, bucket] of buckets.entries()) {
          expect(bucket.from.getTime()).toBeLessThan(bucket.to.getTime());
          expect(buckets[place + 1]?.from ?? to).toEqual(bucket.to);
        }
      }),
    );
  });

  test('are refused when there are more than allowed', () => {
    const period = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-01-01T03:00:00Z') };
    expect(timeBuckets(period, 'HOUR', 3)).toHaveLength(3);
    expect(() => timeBuckets(period, 'HOUR', 2)).toThrow('more than 2 buckets of one HOUR');
  });
});

describe('a period', () => {
  const now = new Date('2026-05-15T06:00:00Z');
  const upTo = (to: string) => () =>
    requirePeriod({ from: new Date('2026-05-01T00:00:00Z'), to: new Date(to) }, now);

  test('ends after its start and at the end of today at the latest', () => {
    expect(upTo('2026-05-16T00:00:00Z')).not.toThrow();
    expect(upTo('2026-05-16T00:00:00.001Z')).toThrow('is after the end of today in UTC');
    expect(upTo('2026-05-01T00:00:00Z')).toThrow('is not after from');
  });
});
