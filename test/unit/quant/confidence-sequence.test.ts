import { describe, expect, it } from 'vitest';
import {
  type ConfidenceSequence,
  observe,
  startConfidenceSequence,
} from '../../../src/quant/experiments/confidence-sequence.ts';
import { studentQuantile } from '../../../src/quant/numeric/student-distribution.ts';
import { type Random, seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const ALPHA = 0.05;
const after = (values: readonly number[], bound = 1, alpha = ALPHA): ConfidenceSequence =>
  values.reduce(observe, startConfidenceSequence(alpha, bound));

/** Distributions on -1..1 with their means. */
const DISTRIBUTIONS: Readonly<Record<string, { draw: (random: Random) => number; mean: number }>> = {
  'zero, but for one of ten': {
    draw: (random) => (random() < 0.9 ? 0 : random() < 0.5 ? -0.2 : 0.3),
    mean: 0.005,
  },
  skewed: { draw: (random) => (random() < 0.02 ? 1 : -0.02), mean: 0.0004 },
  'heavy at the bounds': { draw: (random) => (random() < 0.5 ? -1 : 1), mean: 0 },
  uniform: { draw: (random) => 2 * random() - 1, mean: 0 },
};

describe('the confidence sequence', () => {
  it('follows the published formula, step by step', () => {
    // On 0..1, as published: x = (value + bound) / (2 bound).
    const values = [0.5, -0.25, 1, 0, 0.125, -1];
    const xs = values.map((value) => (value + 1) / 2);
    const mean = (t: number): number => (0.5 + xs.slice(0, t).reduce((sum, x) => sum + x, 0)) / (t + 1);
    const variance = (t: number): number =>
      (0.25 + xs.slice(0, t).reduce((sum, x, i) => sum + (x - mean(i + 1)) ** 2, 0)) / (t + 1);
    const lambda = (t: number): number =>
      Math.min(Math.sqrt((2 * Math.log(2 / ALPHA)) / (variance(t - 1) * t * Math.log(t + 1))), 0.75);
    let [lower, upper] = [0, 1];
    for (let n = 1; n <= xs.length; n += 1) {
      const steps = xs.slice(0, n).map((x, i) => ({ x, t: i + 1, l: lambda(i + 1) }));
      const weights = steps.reduce((sum, { l }) => sum + l, 0);
      const middle = steps.reduce((sum, { x, l }) => sum + l * x, 0) / weights;
      const penalty = steps.reduce(
        (sum, { x, t, l }) => sum + (4 * (x - mean(t - 1)) ** 2 * (-Math.log(1 - l) - l)) / 4,
        0,
      );
      const margin = (Math.log(2 / ALPHA) + penalty) / weights;
      [lower, upper] = [Math.max(lower, middle - margin), Math.min(upper, middle + margin)];
      const sequence = after(values.slice(0, n));
      expect(sequence.lower).toBeCloseTo(2 * lower - 1, 12);
      expect(sequence.upper).toBeCloseTo(2 * upper - 1, 12);
    }
  });

  it.each(Object.keys(DISTRIBUTIONS))(
    'excludes the true mean of what is %s with no more than its chance, however often somebody looks',
    (name) => {
      const { draw, mean } = DISTRIBUTIONS[name] ?? { draw: () => NaN, mean: NaN };
      let excluded = 0;
      for (let trial = 0; trial < 200; trial += 1) {
        const random = seededRandom('coverage', name, trial);
        let sequence = startConfidenceSequence(ALPHA, 1);
        for (let n = 0; n < 2_000; n += 1) {
          sequence = observe(sequence, draw(random));
          if (sequence.lower <= mean && mean <= sequence.upper) continue;
          excluded += 1;
          break;
        }
      }
      expect(excluded / 200).toBeLessThanOrEqual(ALPHA);
    },
  );

  it('does what an interval for a fixed number does not: that one excludes the mean far more often', () => {
    let excluded = 0;
    for (let trial = 0; trial < 200; trial += 1) {
      const random = seededRandom('peeking', trial);
      let [sum, squares] = [0, 0];
      for (let n = 1; n <= 2_000; n += 1) {
        const value = 2 * random() - 1;
        sum += value;
        squares += value * value;
        if (n < 20 || n % 20 > 0) continue;
        const deviation = Math.sqrt((squares - (sum * sum) / n) / (n - 1));
        if (Math.abs(sum / n) <= (studentQuantile(0.975, n - 1) * deviation) / Math.sqrt(n)) continue;
        excluded += 1;
        break;
      }
    }
    expect(excluded / 200).toBeGreaterThan(3 * ALPHA);
  });

  it('finds a difference that is there, and shrinks with every observation', () => {
    const random = seededRandom('shrinks');
    let sequence = startConfidenceSequence(ALPHA, 1);
    for (let n = 0; n < 2_000; n += 1) {
      const next = observe(sequence, random() < 0.6 ? 0.5 : -0.5);
      expect(next.upper - next.lower).toBeLessThanOrEqual(sequence.upper - sequence.lower);
      sequence = next;
    }
    expect(sequence.observations).toBe(2_000);
    expect(sequence.lower).toBeGreaterThan(0);
    expect(sequence.upper).toBeLessThan(0.2);
  });

  it('is as wide for values of any unit, and turns round with their sign', () => {
    const values = [0.1, -0.4, 0, 0, 0.3, 0.2, -0.05];
    const [plain, tenfold] = [
      after(values),
      after(
        values.map((value) => value * 8),
        8,
      ),
    ];
    const turned = after(values.map((value) => -value));
    expect([tenfold.lower, tenfold.upper]).toEqual([plain.lower * 8, plain.upper * 8]);
    expect([turned.lower, turned.upper]).toEqual([-plain.upper, -plain.lower]);
  });

  it('knows nothing before the first observation, and refuses one beyond the bound', () => {
    expect(after([], 0.5)).toMatchObject({ observations: 0, lower: -0.5, upper: 0.5 });
    expect(() => after([0.6], 0.5)).toThrow(InvalidInputError);
    expect(() => after([NaN])).toThrow(InvalidInputError);
    expect(() => startConfidenceSequence(0, 1)).toThrow(InvalidInputError);
  });

  it('starts over with the newest interval where the mean has moved away from all before', () => {
    const moved = after([...Array<number>(1_500).fill(0.9), ...Array<number>(20_000).fill(-0.9)]);
    expect(moved.lower).toBeLessThanOrEqual(moved.upper);
    expect(moved.upper).toBeLessThan(0.8);
  });
});
