import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/quant/numeric/normal-distribution.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

describe('the normal distribution', () => {
  it.each([
    [-37.5, 4.605353009581954e-308],
    [-20, 2.7536241186061556e-89],
    [-4.99, 3.01896462520848e-7],
    [-8, 6.22096057427174e-16],
    [-7.08, 7.207723086467469e-13],
    [-3, 0.0013498980316300933],
    [-0.5, 0.3085375387259869],
    [0.5, 0.6914624612740131],
    [3, 0.9986501019683699],
  ])('has the known probability below %d', (x, expected) => {
    expect(normalCdf(x) / expected).toBeCloseTo(1, 12);
  });

  it('keeps its digits where one formula follows the other, and ends at 0 and 1', () => {
    expect(normalCdf(-3.0000000000001) / normalCdf(-2.9999999999999)).toBeCloseTo(1, 11);
    expect([normalCdf(-40), normalCdf(0), normalCdf(40)]).toEqual([0, 0.5, 1]);
  });

  it('answers the number for a probability, and the probability for that number', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    for (const probability of [1e-250, 1e-12, 0.003, 0.4, 0.77, 0.9999]) {
      expect(normalCdf(normalQuantile(probability)) / probability).toBeCloseTo(1, 10);
    }
    expect(() => normalQuantile(0)).toThrow(InvalidInputError);
    expect(() => normalQuantile(1)).toThrow(InvalidInputError);
  });
});
