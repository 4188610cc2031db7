import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holmAdjusted } from '../../../src/quant/drift/holm-adjusted.ts';
import { kolmogorovSmirnov } from '../../../src/quant/drift/kolmogorov-smirnov.ts';
import { populationStabilityIndex } from '../../../src/quant/drift/population-stability-index.ts';
import { quantileBounds, sharesBetween } from '../../../src/quant/drift/quantile-bins.ts';
import { stabilityChance } from '../../../src/quant/drift/stability-chance.ts';
import { chiSquareSurvival } from '../../../src/quant/numeric/chi-square-survival.ts';
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

  it('exceeds by chance about as often as the chance says', () => {
    const rounds = 2000;
    const [reference, current, bins] = [900, 300, 10];
    let exceeded = 0;
    for (let round = 0; round < rounds; round += 1) {
      const random = seededRandom('stability', round);
      const draw = (count: number) => Array.from({ length: count }, () => random());
      const before = draw(reference);
      const bounds = quantileBounds(before, bins);
      const index = populationStabilityIndex(
        sharesBetween(before, bounds),
        sharesBetween(draw(current), bounds),
        { smallestShare: 0.5 / current },
      );
      if (stabilityChance(index, { bins, reference, current }) <= 0.05) exceeded += 1;
    }
    expect(exceeded / rounds).toBeGreaterThan(0.035);
    expect(exceeded / rounds).toBeLessThan(0.07);
  });
});

describe('quantile bins', () => {
  it('hold equal shares of the reference', () => {
    const reference = Array.from({ length: 100 }, (_, index) => index);
    const bounds = quantileBounds(reference, 4);
    expect(bounds).toEqual([24, 49, 74]);
    expect(sharesBetween(reference, bounds)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(sharesBetween([-5, 24, 24.5, 1000], bounds)).toEqual([0.5, 0.25, 0, 0.25]);
  });

  it('are as many as there are values that differ, and never empty', () => {
    expect(quantileBounds([1, 0, 0, 1, 0], 10)).toEqual([0]);
    expect(quantileBounds([3, 3, 3], 10)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), (reference) => {
        for (const share of sharesBetween(reference, quantileBounds(reference, 5)))
          expect(share).toBeGreaterThan(0);
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

describe('the chi-square tail', () => {
  it.each([
    [3.84, 1, 0.05004352124870519],
    [0, 1, 1],
    [1, 2, 0.6065306597126334],
    [12.3, 3, 0.006423057576577938],
    [20, 9, 0.017912404529843298],
    [30, 10, 0.000856641210775301],
    [100, 7, 1.0787979671702833e-18],
  ])('beyond %d with %d degrees of freedom is as published', (x, degrees, expected) => {
    expect(chiSquareSurvival(x, degrees) / expected).toBeCloseTo(1, 12);
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
