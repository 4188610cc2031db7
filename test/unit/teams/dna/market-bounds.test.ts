import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../src/modules/teams/domain/dna/market/normal-quantile.ts';
import { wilsonBound } from '../../../../src/modules/teams/domain/dna/market/wilson-bound.ts';

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655],
    [0.95, 1.644853627],
    [0.975, 1.9599639845],
    [0.999, 3.0902323062],
    [0.1, -1.2815515655],
    [0.0001, -3.7190164855],
    [1e-12, -7.0344838254],
  ])('of %d is %d', (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 5);
  });

  it.each([0, 1, -0.1, NaN])('is refused for %d', (probability) => {
    expect(() => normalQuantile(probability)).toThrow('probability');
  });
});

describe('the Wilson bound', () => {
  it('is that of the textbook formula', () => {
    // z = 1.96, 8 of 10: centre (0.8 + 3.8416 / 20) / (1 + 0.38416) = 0.7167, spread 0.2266.
    expect(wilsonBound(8, 10, 1.96, -1)).toBeCloseTo(0.4902, 4);
    expect(wilsonBound(8, 10, 1.96, 1)).toBeCloseTo(0.9433, 4);
  });

  it('stays within 0 and 1, and says something of none and of all', () => {
    expect(wilsonBound(0, 10, 1.96, -1)).toBe(0);
    expect(wilsonBound(10, 10, 1.96, 1)).toBe(1);
    expect(wilsonBound(10, 10, 1.96, -1)).toBeCloseTo(10 / (10 + 1.96 ** 2), 12);
  });
});
