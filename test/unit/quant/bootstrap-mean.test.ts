import { describe, expect, it } from 'vitest';
import { bootstrapMean } from '../../../src/quant/resampling/bootstrap-mean.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const VALUES = [1.2, -0.3, 0.4, 2.5, -1.1, 0.2, 0.9, -0.2, 3.1, 0.05, -0.6, 0.7];
const apart = VALUES.map((_, index) => `day ${index}`);

describe('the bootstrapped mean', () => {
  it('has the interval that scipy.stats.bootstrap gives (BCa)', () => {
    const interval = bootstrapMean(VALUES, { clusters: apart, resamples: 200_000, seed: 1 });
    expect(interval.mean).toBeCloseTo(0.5708333333, 10);
    expect(interval.lower).toBeCloseTo(0.00833, 1);
    expect(interval.upper).toBeCloseTo(1.37083, 1);
  });

  it('repeats itself to the bit by its seed, in whatever order the days come', () => {
    const options = { clusters: apart, seed: 7 };
    const first = bootstrapMean(VALUES, options);
    expect(bootstrapMean(VALUES, options)).toEqual(first);
    expect(bootstrapMean([...VALUES].reverse(), { clusters: [...apart].reverse(), seed: 7 })).toEqual(first);
    expect(bootstrapMean(VALUES, { ...options, seed: 8 })).not.toEqual(first);
  });

  it('is as uncertain as its days, not as its matches', () => {
    const copies = VALUES.flatMap((value) => Array.from({ length: 20 }, () => value));
    const days = apart.flatMap((day) => Array.from({ length: 20 }, () => day));
    const byDay = bootstrapMean(copies, { clusters: days, seed: 3 });
    const once = bootstrapMean(VALUES, { clusters: apart, seed: 3 });
    expect(byDay.lower).toBeCloseTo(once.lower ?? Number.NaN, 2);
    expect(byDay.upper).toBeCloseTo(once.upper ?? Number.NaN, 2);
  });

  it('covers the truth about as often as it says', () => {
    let covered = 0;
    const rounds = 400;
    for (let round = 0; round < rounds; round += 1) {
      const random = seededRandom('coverage', round);
      const values = Array.from({ length: 60 }, () => -Math.log(1 - random()));
      const clusters = values.map((_, index) => String(index));
      const { lower, upper } = bootstrapMean(values, {
        clusters,
        resamples: 500,
        confidence: 0.9,
        seed: round,
      });
      if ((lower ?? 1) <= 1 && 1 <= (upper ?? 1)) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThan(0.85);
    expect(covered / rounds).toBeLessThan(0.94);
  });

  it('has no bounds below ten days, and those of its value where all are equal', () => {
    const days = Array.from('abcdefghij');
    const twos = days.map(() => 2);
    const without = { mean: 2, lower: null, upper: null };

    expect(bootstrapMean([1, 3], { clusters: ['day', 'day'], seed: 1 })).toEqual(without);
    expect(bootstrapMean(twos.slice(1), { clusters: days.slice(1), seed: 1 })).toEqual(without);
    expect(bootstrapMean(twos, { clusters: days, seed: 1 })).toEqual({ mean: 2, lower: 2, upper: 2 });
  });

  it('refuses no values, values that are no numbers, and a day missing', () => {
    expect(() => bootstrapMean([], { clusters: [], seed: 1 })).toThrow(InvalidInputError);
    expect(() => bootstrapMean([Number.NaN], { clusters: ['a'], seed: 1 })).toThrow(InvalidInputError);
    expect(() => bootstrapMean([1, 2], { clusters: ['a'], seed: 1 })).toThrow(InvalidInputError);
    expect(() => bootstrapMean([1], { clusters: ['a'], seed: 1, resamples: 0 })).toThrow(InvalidInputError);
  });
});
