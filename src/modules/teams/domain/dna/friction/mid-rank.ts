import { compareFigures } from '../compare-figures.ts';

/**
 * Where a value stands among values that it is one of: the share of them that is smaller, equal ones counted half, as a percentile
 * 0..100. The middle of three is at 50, the largest of four at 87.5, and equals are all at 50. Values that are equal but for
 * rounding are equal: which of them is larger would depend on the order in which they were added up.
 */
export function midRank(value: number, among: readonly number[]): number {
  const places = among.map((one) => compareFigures(one, value));
  const below = places.filter((place) => place < 0).length;
  const equal = places.filter((place) => place === 0).length;
  return (100 * (below + equal / 2)) / among.length;
}
