import { describe, expect, test } from 'vitest';
import { groupClusters } from '../../../src/quant/resampling/group-clusters.ts';
import { clusteredDifference, clusteredMean } from '../../../src/quant/testing/clustered-mean.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

describe('the mean of values in clusters', () => {
  test('has the standard error CR1 of a computation by hand', () => {
    // Mean 2; residuals -1, 1 | 0, 2 | -2; by cluster 0, 2, -2; (0 + 4 + 4) x 3/2 = 12.
    const { mean, standardError, degrees } = clusteredMean(
      groupClusters([1, 3, 2, 4, 0], ['a', 'a', 'b', 'b', 'c']),
    );
    expect([mean, degrees]).toEqual([2, 2]);
    expect(standardError).toBeCloseTo(Math.sqrt(12) / 5, 14);
  });

  test('has the usual standard error where every value is a cluster of its own', () => {
    const values = [0.2, -1, 3.5, 0.7];
    const { mean, standardError } = clusteredMean(groupClusters(values, ['a', 'b', 'c', 'd']));
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3;
    expect(standardError).toBeCloseTo(Math.sqrt(variance / 4), 14);
  });

  test('has a larger one where the values of a cluster agree: two alike say as much as one', () => {
    const once = clusteredMean(groupClusters([1, 2, 6], ['a', 'b', 'c']));
    const twice = clusteredMean(groupClusters([1, 1, 2, 2, 6, 6], ['a', 'a', 'b', 'b', 'c', 'c']));
    expect(twice.standardError).toBeCloseTo(once.standardError, 14);
  });

  test('is refused for one cluster', () => {
    expect(() => clusteredMean(groupClusters([1, 2], ['a', 'a']))).toThrow(InvalidInputError);
  });
});

describe('the difference of two means in clusters', () => {
  test('has the standard error of a computation by hand, with clusters in both groups', () => {
    // First 1, 5 (mean 3); others 0, 4 (mean 2). Parts -1, +1 of the first, (2 - 0) / 2 = 1 and -1 of the others: clusters -1 + 1 = 0 and 1 - 1 = 0.
    const together = clusteredDifference([1, 5, 0, 4], ['a', 'b', 'a', 'b'], [true, true, false, false]);
    expect(together).toEqual({ mean: 1, standardError: 0, degrees: 1 });
    // Apart, all four parts count: (1 + 1 + 1 + 1) x 4/3.
    const apart = clusteredDifference([1, 5, 0, 4], ['a', 'b', 'c', 'd'], [true, true, false, false]);
    expect(apart.standardError).toBeCloseTo(Math.sqrt(16 / 3), 14);
  });

  test('is refused without a second group, and for one cluster', () => {
    expect(() => clusteredDifference([1, 2], ['a', 'b'], [true, true])).toThrow(InvalidInputError);
    expect(() => clusteredDifference([1, 2], ['a', 'a'], [true, false])).toThrow(InvalidInputError);
  });
});
