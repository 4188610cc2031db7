import { describe, expect, it } from 'vitest';
import { confidenceSequence } from '../../../src/quant/experiments/confidence-sequence.ts';
import { startMeanTest, testedBy } from '../../../src/quant/experiments/mean-test.ts';
import { studentQuantile } from '../../../src/quant/numeric/student-distribution.ts';
import { type Random, seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const ALPHA = 0.05;
const TRIALS = 400;
const after = (values: readonly number[], bound = 1) => confidenceSequence(values, ALPHA, bound);
const sideAfter = (values: readonly number[], mean = 0) =>
  values.reduce(testedBy, startMeanTest(ALPHA, 1, mean)).side;
const drawn = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);

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

describe('the test of a mean', () => {
  it('follows the published formula, step by step', () => {
    // On 0..1, as published: x = (value + 1) / 2, and the tested mean m likewise.
    const values = [0.5, -0.25, 1, 0, 0.125, -1];
    const xs = values.map((value) => (value + 1) / 2);
    const m = (0.1 + 1) / 2;
    const mean = (t: number): number => (0.5 + xs.slice(0, t).reduce((sum, x) => sum + x, 0)) / (t + 1);
    const variance = (t: number): number =>
      (0.25 + xs.slice(0, t).reduce((sum, x, i) => sum + (x - mean(i + 1)) ** 2, 0)) / (t + 1);
    const lambda = (t: number): number =>
      Math.sqrt((2 * Math.log(2 / ALPHA)) / (variance(t - 1) * t * Math.log(t + 1)));
    let [above, below] = [1, 1];
    let test = startMeanTest(ALPHA, 1, 0.1);
    for (const [index, x] of xs.entries()) {
      above *= 1 + Math.min(lambda(index + 1), 0.75 / m) * (x - m);
      below *= 1 - Math.min(lambda(index + 1), 0.75 / (1 - m)) * (x - m);
      test = testedBy(test, values[index] ?? NaN);
      expect(Math.exp(test.logCapitalAbove)).toBeCloseTo(above, 12);
      expect(Math.exp(test.logCapitalBelow)).toBeCloseTo(below, 12);
    }
  });

  it.each(Object.keys(DISTRIBUTIONS))(
    'excludes the true mean of what is %s with no more than its chance, however often somebody looks',
    (name) => {
      const { draw, mean } = DISTRIBUTIONS[name] ?? { draw: () => NaN, mean: NaN };
      let excluded = 0;
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const random = seededRandom('coverage', name, trial);
        let test = startMeanTest(ALPHA, 1, mean);
        for (let n = 0; n < 2_000 && test.side === null; n += 1) test = testedBy(test, draw(random));
        if (test.side !== null) excluded += 1;
      }
      // Three standard errors above the chance: what the trials themselves leave to luck.
      const luck = 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / TRIALS);
      expect(excluded / TRIALS).toBeLessThanOrEqual(ALPHA + luck);
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

  it('finds on which side a mean lies', () => {
    const random = seededRandom('side');
    const values = drawn(1_000, () => (random() < 0.6 ? 0.5 : -0.5));
    expect(sideAfter(values)).toBe('ABOVE');
    expect(sideAfter(values, 0.3)).toBe('BELOW');
    expect(sideAfter(values, 0.1)).toBeNull();
    expect(sideAfter(values.map((value) => -value))).toBe('BELOW');
  });

  it('refuses an observation and a mean beyond the bound', () => {
    expect(() => testedBy(startMeanTest(ALPHA, 0.5), 0.6)).toThrow(InvalidInputError);
    expect(() => testedBy(startMeanTest(ALPHA, 0.5), NaN)).toThrow(InvalidInputError);
    expect(() => startMeanTest(ALPHA, 0.5, 0.6)).toThrow(InvalidInputError);
    expect(() => startMeanTest(0, 1)).toThrow(InvalidInputError);
  });
});

describe('the confidence sequence', () => {
  it('holds the means that the test does not exclude, at every number of observations', () => {
    const random = seededRandom('ends');
    const values = drawn(300, () => (random() < 0.7 ? 0.1 : 0.4 * random() - 0.2));
    for (const count of [1, 5, 30, 300]) {
      const seen = values.slice(0, count);
      const { lower, upper } = after(seen);
      expect(sideAfter(seen, lower + 1e-9)).toBeNull();
      expect(sideAfter(seen, upper - 1e-9)).toBeNull();
      if (lower > -1) expect(sideAfter(seen, lower - 1e-9)).toBe('ABOVE');
      if (upper < 1) expect(sideAfter(seen, upper + 1e-9)).toBe('BELOW');
    }
    expect(after(values).lower).toBeGreaterThan(0);
    expect(after(values).upper - after(values).lower).toBeLessThan(0.1);
  });

  it('is as wide for values of any unit, turns round with their sign, and goes by their order', () => {
    const values = drawn(60, () => 0).map((_, index) => [0.9, -0.7, 0.8, 0.3][index % 4] ?? 0);
    const [plain, eightfold] = [
      after(values),
      after(
        values.map((value) => value * 8),
        8,
      ),
    ];
    const turned = after(values.map((value) => -value));
    expect([eightfold.lower, eightfold.upper]).toEqual([plain.lower * 8, plain.upper * 8]);
    expect([turned.lower, turned.upper]).toEqual([-plain.upper, -plain.lower]);
    expect(after(values.toReversed()).lower).not.toBe(plain.lower);
    expect(after(values.toReversed()).lower).toBeCloseTo(plain.lower, 1);
  });

  it('knows nothing before the first observation, and refuses one beyond the bound', () => {
    expect(after([], 0.5)).toEqual({ alpha: ALPHA, observations: 0, lower: -0.5, upper: 0.5 });
    expect(() => after([0.6], 0.5)).toThrow(InvalidInputError);
  });

  it('is a point where the mean has moved away from all before, so that none is left', () => {
    const moved = after([...drawn(1_500, () => 0.9), ...drawn(1_500, () => -0.9)]);
    expect(moved.lower).toBeLessThanOrEqual(moved.upper);
  });
});
