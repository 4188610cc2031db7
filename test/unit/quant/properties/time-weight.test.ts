import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeWeight } from '../../../../src/quant/goals/time-weight.ts';
import { TRIED } from './given.ts';

const rate = fc.double({ min: 0, max: 0.02, noNaN: true });
const days = fc.nat(5000);

describe('the weight of a match', () => {
  it('is 1 on the day, within 0..1, and never grows with age or with the rate', () => {
    fc.assert(
      fc.property(rate, rate, days, days, (xi, more, age, older) => {
        const weight = timeWeight(xi, age);
        expect(timeWeight(xi, 0)).toBe(1);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
        expect(timeWeight(xi, age + older)).toBeLessThanOrEqual(weight);
        expect(timeWeight(xi + more, age)).toBeLessThanOrEqual(weight);
        expect(timeWeight(0, age)).toBe(1);
      }),
      TRIED,
    );
  });

  it('fades by the same share in the same time, whenever that is', () => {
    fc.assert(
      fc.property(rate, days, days, (xi, first, second) => {
        const together = timeWeight(xi, first) * timeWeight(xi, second);
        expect(Math.abs(timeWeight(xi, first + second) / together - 1)).toBeLessThan(1e-12);
      }),
      TRIED,
    );
  });
});
