import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { type Clusters, groupClusters } from '../resampling/group-clusters.ts';

export interface ClusteredMean {
  readonly mean: number;
  /** 0 where all clusters agree. */
  readonly standardError: number;
  /** Degrees of freedom of the t distribution that mean / standardError is compared with: clusters - 1. */
  readonly degrees: number;
}

/**
 * The mean of values of which those of one cluster hang together, with its cluster-robust standard error, CR1: the residuals are added up within
 * each cluster, and the sum of squares raised by G / (G - 1) (Cameron and Miller, Journal of Human Resources 50, 2015, section II).
 * @throws InvalidInputError below two clusters.
 */
export function clusteredMean({ sums, sizes, sum, size }: Clusters): ClusteredMean {
  const count = sums.length;
  if (count < 2) throw new InvalidInputError('clusters', count, 'must be two or more.');
  const mean = sum / size;
  const squares = sums.reduce((total, ofCluster, index) => {
    const residual = ofCluster - mean * (sizes[index] ?? 0);
    return total + residual * residual;
  }, 0);
  return {
    mean,
    standardError: Math.sqrt((squares * count) / (count - 1)) / size,
    degrees: count - 1,
  };
}

/**
 * The difference between the mean of one group of values and that of another, in the same clusters, with its cluster-robust standard error: as
 * `clusteredMean`, so that values of one cluster may lie in both. `isFirst[i]` says whether `values[i]` is of the first.
 * @throws InvalidInputError below two clusters, and where a group is empty.
 */
export function clusteredDifference(
  values: readonly number[],
  clusters: readonly string[],
  isFirst: readonly boolean[],
): ClusteredMean {
  const sizes = [isFirst.filter((one) => !one).length, isFirst.filter((one) => one).length] as const;
  if (sizes[0] === 0 || sizes[1] === 0)
    throw new InvalidInputError('isFirst', sizes, 'must leave no group empty.');
  const sums = values.reduce<[number, number]>(
    ([other, first], value, index) =>
      isFirst[index] === true ? [other, first + value] : [other + value, first],
    [0, 0],
  );
  const [other, first] = [sums[0] / sizes[0], sums[1] / sizes[1]];
  // What each value adds to the difference of the means, of which the sum is 0.
  const parts = values.map((value, index) =>
    isFirst[index] === true ? (value - first) / sizes[1] : (other - value) / sizes[0],
  );
  const grouped = groupClusters(parts, clusters);
  const count = grouped.sums.length;
  if (count < 2) throw new InvalidInputError('clusters', count, 'must be two or more.');
  const squares = grouped.sums.reduce((total, part) => total + part * part, 0);
  return {
    mean: first - other,
    standardError: Math.sqrt((squares * count) / (count - 1)),
    degrees: count - 1,
  };
}
