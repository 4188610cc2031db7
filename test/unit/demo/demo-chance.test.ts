import { describe, expect, it } from 'vitest';
import { drawNormal } from '../../../src/demo/draw-normal.ts';
import { drawPoisson } from '../../../src/demo/draw-poisson.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';

const DRAWS = 40_000;

describe('the chance of the demo world', () => {
  it('repeats itself for the same keys only', () => {
    const first = take(5, seededRandom(1, 'a'));
    expect(take(5, seededRandom(1, 'a'))).toEqual(first);
    for (const other of [seededRandom(2, 'a'), seededRandom(1, 'b'), seededRandom(1, 'a', 0)]) {
      expect(take(5, other)).not.toEqual(first);
    }
  });

  it('is uniform, also over the first numbers of neighbouring streams', () => {
    const along = take(DRAWS, seededRandom(3));
    const across = Array.from({ length: DRAWS }, (_, seed) => seededRandom(seed, 'score')());
    for (const numbers of [along, across]) {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (const number of numbers)
        tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
      const expected = DRAWS / 10;
      const chiSquare = tenths.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      // The 99.9 % point of chi-square with 9 degrees of freedom.
      expect(chiSquare).toBeLessThan(27.9);
    }
  });

  it('draws normal numbers with the spread that is asked for', () => {
    const random = seededRandom(4);
    const { mean, variance } = momentsOf(Array.from({ length: DRAWS }, () => drawNormal(2, random)));
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(4, 0);
  });

  it.each([0, 0.3, 1.4, 12])('draws counts whose mean and variance are %d', (expected) => {
    const random = seededRandom(5);
    const { mean, variance } = momentsOf(Array.from({ length: DRAWS }, () => drawPoisson(expected, random)));
    expect(Math.abs(mean - expected)).toBeLessThanOrEqual(0.02 * expected);
    expect(Math.abs(variance - expected)).toBeLessThanOrEqual(0.03 * expected);
  });
});

function take(count: number, random: () => number): number[] {
  return Array.from({ length: count }, () => random());
}

function momentsOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}
