import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { Clusters } from '../resampling/group-clusters.ts';

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
