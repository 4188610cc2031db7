import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOfCaller } from '../../../src/modules/limits/domain/bucket-of-caller.ts';
import { canEverPass, leaked, LEEWAY, pour } from '../../../src/modules/limits/domain/leaky-bucket.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';

const rules = fc.record({
  capacity: fc.integer({ min: 1, max: 1_000_000 }),
  perSecond: fc.integer({ min: 1, max: 1_000_000 }),
});
const START = new Date('2026-05-15T06:00:00Z');
const later = (seconds: number): Date => new Date(START.getTime() + seconds * 1_000);

describe('a leaky bucket', () => {
  test('never holds more than its capacity, and takes nothing of what does not fit in', () => {
    fc.assert(
      fc.property(
        rules,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 2_000_000 }),
        (rule, share, points) => {
          const inside = rule.capacity * share;
          const poured = pour(rule, inside, points);
          expect(poured.points).toBeLessThanOrEqual(rule.capacity);
          expect(poured.points).toBe(poured.isTaken ? Math.min(inside + points, rule.capacity) : inside);
        },
      ),
    );
  });

  test('takes what it refused after the time that it named, and not a second before', () => {
    fc.assert(
      fc.property(
        rules,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (rule, share, points) => {
          fc.pre(canEverPass(rule, points));
          const bucket = { points: rule.capacity * share, filledAt: START };
          const poured = pour(rule, bucket.points, points);
          if (poured.isTaken) return;
          const after = (seconds: number) => pour(rule, leaked(rule, bucket, later(seconds)), points).isTaken;
          expect(after(poured.retryAfterSeconds)).toBe(true);
          if (poured.retryAfterSeconds > 1) expect(after(poured.retryAfterSeconds - 1)).toBe(false);
        },
      ),
    );
  });

  test('lets through, however it is asked, no more than its capacity and what leaks', () => {
    fc.assert(
      fc.property(
        rules,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 500_000 })), {
          maxLength: 50,
        }),
        (rule, calls) => {
          let bucket = { points: 0, filledAt: START };
          let seconds = 0;
          let passed = 0;
          for (const [pause, points] of calls) {
            seconds += pause;
            const poured = pour(rule, leaked(rule, bucket, later(seconds)), points);
            if (poured.isTaken) passed += points;
            bucket = { points: poured.points, filledAt: later(seconds) };
          }
          expect(passed).toBeLessThanOrEqual(
            rule.capacity + rule.perSecond * seconds + LEEWAY * calls.length,
          );
        },
      ),
    );
  });

  test('does not fill or empty when the clock goes back', () => {
    expect(leaked({ capacity: 10, perSecond: 1 }, { points: 4, filledAt: START }, later(-60))).toBe(4);
  });
});

describe('the bucket of a caller', () => {
  const nobody = (address: string) =>
    bucketOfCaller({ ...LOCAL_USER, kind: 'NOBODY', id: `nobody:${address}` });

  test.each([
    ['192.0.2.1', 'nobody:192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', 'nobody:2001:db8:1:2::/64'],
    ['2001:db8::9', 'nobody:2001:db8:0:0::/64'],
    ['::1', 'nobody:0:0:0:0::/64'],
    ['::ffff:192.0.2.1', 'nobody:::ffff:192.0.2.1'],
    ['unknown', 'nobody:unknown'],
  ])('who came from %s without a credential is %s', (address, bucket) => {
    expect(nobody(address)).toBe(bucket);
  });

  test('a key has its own, and the user at this machine none', () => {
    expect(bucketOfCaller({ ...LOCAL_USER, kind: 'API_KEY', id: 'key:qs_1a2b3c4d' })).toBe('key:qs_1a2b3c4d');
    expect(bucketOfCaller(LOCAL_USER)).toBeNull();
  });
});
