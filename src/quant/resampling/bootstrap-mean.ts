import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber, requireWhole } from '../input/require-number.ts';
import { at } from '../numeric/at.ts';
import { normalCdf, normalQuantile } from '../numeric/normal-distribution.ts';
import { type Clusters, groupClusters } from './group-clusters.ts';
import { type Random, seededRandom } from './seeded-random.ts';

const LEAST_CLUSTERS = 10;

export interface BootstrapOptions {
  /** For each value the cluster that it belongs to: the match day, whose matches share what was known and what moved. */
  readonly clusters: readonly string[];
  /** How often the clusters are drawn anew, 100..1,000,000; 2,000 unless given. */
  readonly resamples?: number;
  /** Above 0 and below 1; 0.95 unless given. */
  readonly confidence?: number;
  readonly seed: number | string;
}

/** The bounds are null with fewer than ten clusters: so few tell too little of how much clusters differ, and any interval would be too narrow. */
export interface MeanInterval {
  readonly mean: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The mean of `values` (one at least, all finite) with its interval by the cluster bootstrap: whole clusters are drawn with replacement, and each
 * draw counts with the mean of all its values. The bounds are bias-corrected and accelerated (Efron, JASA 82, 1987), the
 * acceleration from leaving out one cluster at a time. The same values and seed give the same bits.
 */
export function bootstrapMean(
  values: readonly number[],
  { clusters, ...options }: BootstrapOptions,
): MeanInterval {
  if (values.length === 0) throw new InvalidInputError('values', [], 'must hold a value.');
  return bootstrapRatio(groupClusters(values, clusters), options);
}

/**
 * The ratio of two sums over clusters (the profit and the turnover of each match day), with the same interval: each draw adds up both
 * over whole clusters. Every size is above 0.
 */
export function bootstrapRatio(
  grouped: Clusters,
  { resamples = 2000, confidence = 0.95, seed }: Omit<BootstrapOptions, 'clusters'>,
): MeanInterval {
  requireWhole('resamples', resamples, 100, 1_000_000);
  requireNumber('confidence', confidence, 1e-6, 1 - 1e-6);
  for (const size of grouped.sizes) requireNumber('sizes', size, Number.MIN_VALUE);
  const mean = grouped.sum / grouped.size;
  if (grouped.sums.length < LEAST_CLUSTERS) return { mean, lower: null, upper: null };
  const means = drawMeans(grouped, resamples, seededRandom('bootstrap', seed)).sort();
  const bias = normalQuantile(shareBelow(means, mean));
  const acceleration = accelerationOf(grouped);
  const bound = (side: number): number => {
    const reach = bias + normalQuantile(0.5 + (side * confidence) / 2);
    return quantile(means, normalCdf(bias + reach / (1 - acceleration * reach)));
  };
  return { mean, lower: bound(-1), upper: bound(1) };
}

function drawMeans({ sums, sizes }: Clusters, resamples: number, random: Random): Float64Array {
  const means = new Float64Array(resamples);
  for (let draw = 0; draw < resamples; draw += 1) {
    let [sum, size] = [0, 0];
    for (let count = sums.length; count > 0; count -= 1) {
      const cluster = Math.floor(random() * sums.length);
      sum += at(sums, cluster);
      size += at(sizes, cluster);
    }
    means[draw] = sum / size;
  }
  return means;
}

/** The share of drawn means below the mean itself, equals by half, and never quite 0 or 1. */
function shareBelow(means: Float64Array, mean: number): number {
  let below = 0;
  for (const drawn of means) below += drawn < mean ? 1 : drawn === mean ? 0.5 : 0;
  return Math.min(means.length - 0.5, Math.max(0.5, below)) / means.length;
}

function accelerationOf({ sums, sizes, sum, size }: Clusters): number {
  const without = sums.map((clusterSum, cluster) => (sum - clusterSum) / (size - at(sizes, cluster)));
  const centre = without.reduce((total, mean) => total + mean, 0) / without.length;
  let [squares, cubes] = [0, 0];
  for (const mean of without) {
    squares += (centre - mean) ** 2;
    cubes += (centre - mean) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** Between the sorted numbers, linearly. */
function quantile(sorted: Float64Array, probability: number): number {
  const place = probability * (sorted.length - 1);
  const lower = Math.floor(place);
  const upper = Math.min(lower + 1, sorted.length - 1);
  return at(sorted, lower) + (place - lower) * (at(sorted, upper) - at(sorted, lower));
}
