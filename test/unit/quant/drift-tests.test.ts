import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holmAdjusted } from '../../../src/quant/drift/holm-adjusted.ts';
import { kolmogorovSmirnov } from '../../../src/quant/drift/kolmogorov-smirnov.ts';
import { populationStabilityIndex } from '../../../src/quant/drift/population-stability-index.ts';
import { countsBetween, quantileBounds } from '../../../src/quant/drift/quantile-bins.ts';
import { stabilityChance, stabilityOfCounts } from '../../../src/quant/drift/stability-of-counts.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { mean } from './mean.ts';

describe('the population stability index', () => {
  it('has the published value, the same when the populations are exchanged, and is 0 where nothing moved', () => {
    const [before, now] = [
      [0.25, 0.25, 0.25, 0.25],
      [0.1, 0.2, 0.3, 0.4],
    ];
    expect(populationStabilityIndex(before, now)).toBeCloseTo(0.2282174096, 10);
    expect(populationStabilityIndex(now, before)).toBeCloseTo(0.2282174096, 10);
    expect(populationStabilityIndex(now, now)).toBe(0);
  });

  it('counts an empty bin with the smallest share', () => {
    const index = populationStabilityIndex([0.5, 0.5], [1, 0], { smallestShare: 0.01 });
    expect(index).toBeCloseTo(0.5 * Math.log(2) + -0.49 * Math.log(0.02), 12);
    expect(populationStabilityIndex([0.5, 0.5], [1, 0])).toBeGreaterThan(index);
  });

  it('is refused for different bins and for what is no shares', () => {
    expect(() => populationStabilityIndex([0.5, 0.5], [0.2, 0.3, 0.5])).toThrow(InvalidInputError);
    expect(() => populationStabilityIndex([0.5, 0.6], [0.5, 0.5])).toThrow(InvalidInputError);
  });
});

describe('the stability of counts', () => {
  it('is the index of their shares, an empty bin counting as half of one', () => {
    expect(stabilityOfCounts([25, 25, 25, 25], [10, 20, 30, 40])).toBeCloseTo(0.2282174096, 10);
    expect(stabilityOfCounts([50, 50], [10, 0])).toBeCloseTo(0.5 * Math.log(2) + -0.45 * Math.log(0.1), 12);
    expect(() => stabilityOfCounts([1, 2], [0, 0])).toThrow(InvalidInputError);
    expect(() => stabilityOfCounts([1.5, 2], [1, 1])).toThrow(InvalidInputError);
  });

  it('reaches by chance what it says, also where bins are thin', () => {
    // Of the 70 ways to deal four and four, 34 are at least as uneven: 0.486, known to about a fifth.
    const chance = stabilityChance([3, 1], [1, 3], { seed: 1 });
    expect(chance).toBeGreaterThan(0.3);
    expect(chance).toBeLessThan(0.75);
    const rounds = 400;
    const chances = Array.from({ length: rounds }, (_, round) => {
      const random = seededRandom('stability', round);
      const draw = (count: number) =>
        Array.from({ length: count }, () => Math.floor(-4 * Math.log(1 - random())));
      const before = draw(270);
      const bounds = quantileBounds(before, 10);
      return stabilityChance(countsBetween(before, bounds), countsBetween(draw(60), bounds), { seed: round });
    });
    for (const level of [0.05, 0.2, 0.5]) {
      const reached = chances.filter((one) => one <= level).length / rounds;
      expect(Math.abs(reached - level)).toBeLessThan(3 * Math.sqrt((level * (1 - level)) / rounds) + 0.01);
    }
  });

  it('is beyond chance where the populations differ, the same to the bit for the same seed, and never 0', () => {
    const [before, now] = [
      [300, 300, 300],
      [20, 80, 200],
    ];
    expect(stabilityChance(before, now, { seed: 1, draws: 1000 })).toBe(1 / 1001);
    const close = [110, 100, 90];
    expect(stabilityChance(before, close, { seed: 1 })).toBe(stabilityChance(before, close, { seed: 1 }));
  });
});

describe('quantile bins', () => {
  it('hold equally many of the reference', () => {
    const reference = Array.from({ length: 100 }, (_, index) => index);
    const bounds = quantileBounds(reference, 4);
    expect(bounds).toEqual([24, 49, 74]);
    expect(countsBetween(reference, bounds)).toEqual([25, 25, 25, 25]);
    expect(countsBetween([-5, 24, 24.5, 1000], bounds)).toEqual([2, 1, 0, 1]);
  });

  it('are as many as there are values that differ, and never empty', () => {
    expect(quantileBounds([1, 0, 0, 1, 0], 10)).toEqual([0]);
    expect(quantileBounds([3, 3, 3], 10)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), (reference) => {
        for (const count of countsBetween(reference, quantileBounds(reference, 5)))
          expect(count).toBeGreaterThan(0);
      }),
    );
    expect(() => quantileBounds([], 10)).toThrow(InvalidInputError);
  });
});

describe('the Kolmogorov-Smirnov test', () => {
  it('has the published distance and exact probability', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);
    const moved = tenths.map((value) => value + 0.3);
    const test = kolmogorovSmirnov(tenths, moved);
    expect(test.statistic).toBeCloseTo(0.3, 12);
    expect(test.pValue).toBeCloseTo(0.7869297885, 10);
    expect(test.isExact).toBe(true);
  });

  it('counts the ways in which the pooled values can fall, equal values taken together', () => {
    const small = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(small, small, (first, second) => {
        expect(kolmogorovSmirnov(first, second).pValue).toBeCloseTo(countedByHand(first, second), 12);
      }),
    );
  });

  it('goes over to the limit for large samples without a jump', () => {
    const random = seededRandom('large samples');
    const draw = (count: number, shift: number) => Array.from({ length: count }, () => random() + shift);
    const [first, second] = [draw(1000, 0), draw(1000, 0.06)];
    const exact = kolmogorovSmirnov(first, second);
    const limit = kolmogorovSmirnov([...first, 0.5], second);
    expect([exact.isExact, limit.isExact]).toEqual([true, false]);
    expect(limit.pValue / exact.pValue).toBeGreaterThan(0.8);
    expect(limit.pValue / exact.pValue).toBeLessThan(1.2);
    const same = Array.from({ length: 1100 }, (_, index) => index);
    expect(kolmogorovSmirnov(same, same)).toEqual({ statistic: 0, pValue: 1, isExact: false });
    // D = 0.03 of 1100 each: 0.7036 times the root; 1 - K is tabulated as 0.7053 at 0.7036.
    const later = same.map((value) => value + 33);
    expect(kolmogorovSmirnov(same, later).pValue).toBeCloseTo(0.7053, 2);
  });

  it('does not depend on the order, and refuses nothing and no numbers', () => {
    expect(kolmogorovSmirnov([3, 1, 2], [5, 4])).toEqual(kolmogorovSmirnov([1, 2, 3], [4, 5]));
    expect(kolmogorovSmirnov([3, 1, 2], [5, 4]).pValue).toBeCloseTo(0.2, 12);
    expect(() => kolmogorovSmirnov([], [1])).toThrow(InvalidInputError);
    expect(() => kolmogorovSmirnov([1], [Number.NaN])).toThrow(InvalidInputError);
  });
});

describe("Holm's adjustment", () => {
  it('raises each p-value by the number of tests that are left, and keeps their order', () => {
    expect(holmAdjusted([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holmAdjusted([0.9, 0.5])).toEqual([1, 1]);
    expect(holmAdjusted([])).toEqual([]);
    expect(() => holmAdjusted([1.5])).toThrow(InvalidInputError);
  });
});

/** The share of all splits of the pooled values into two samples of these sizes whose distance is at least the one seen. */
function countedByHand(first: readonly number[], second: readonly number[]): number {
  const pooled = [...first, ...second];
  const seen = distanceOf(first, second);
  const all: number[] = [];
  for (let mask = 0; mask < 2 ** pooled.length; mask += 1) {
    const left = pooled.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    if (left.length !== first.length) continue;
    const right = pooled.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 0);
    all.push(distanceOf(left, right) >= seen - 1e-9 ? 1 : 0);
  }
  return mean(all);
}

function distanceOf(first: readonly number[], second: readonly number[]): number {
  const upTo = (values: readonly number[], bound: number) =>
    values.filter((value) => value <= bound).length / values.length;
  return Math.max(
    ...[...first, ...second].map((bound) => Math.abs(upTo(first, bound) - upTo(second, bound))),
  );
}
