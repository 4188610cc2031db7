import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber } from '../input/require-number.ts';

/** The sum and the number of the values of each cluster, the clusters in ascending order of their names, and over all. */
export interface Clusters {
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
  readonly sum: number;
  readonly size: number;
}

/** Adds up values by cluster; `clusters[i]` names that of `values[i]`. The order in which the clusters come changes nothing. */
export function groupClusters(values: readonly number[], clusters: readonly string[]): Clusters {
  if (clusters.length !== values.length) {
    const rule = `must name a cluster for each of ${values.length} values.`;
    throw new InvalidInputError('clusters', clusters.length, rule);
  }
  const found = new Map<string, { sum: number; size: number }>();
  for (const [index, value] of values.entries()) {
    requireNumber(`values[${index}]`, value);
    const name = clusters[index] ?? '';
    const cluster = found.get(name) ?? { sum: 0, size: 0 };
    cluster.sum += value;
    cluster.size += 1;
    found.set(name, cluster);
  }
  const sorted = [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, cluster]) => cluster);
  return {
    sums: Float64Array.from(sorted, ({ sum }) => sum),
    sizes: Float64Array.from(sorted, ({ size }) => size),
    sum: sorted.reduce((total, { sum }) => total + sum, 0),
    size: values.length,
  };
}
