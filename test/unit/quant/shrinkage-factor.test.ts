import { describe, expect, test } from 'vitest';
import { shrinkageFactor } from '../../../src/quant/testing/shrinkage-factor.ts';

describe('what is left of an effect that was picked out of many', () => {
  test('is one less the share of noise in the squares', () => {
    expect(shrinkageFactor([3, -1])).toBeCloseTo(1 - 2 / 10, 14);
    expect(shrinkageFactor([-5])).toBeCloseTo(1 - 1 / 25, 14);
  });

  test('is nothing where the squares are those of noise, or of nothing at all', () => {
    expect([shrinkageFactor([1, -1, 1]), shrinkageFactor([0, 0]), shrinkageFactor([])]).toEqual([0, 0, 0]);
  });
});
