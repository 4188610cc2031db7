/**
 * Where a value stands among values that it is one of: the share of them that is smaller, equal ones counted half, as a percentile
 * 0..100. The middle of three is at 50, the largest of four at 87.5, and equals are all at 50.
 */
export function midRank(value: number, among: readonly number[]): number {
  const below = among.filter((one) => one < value).length;
  const equal = among.filter((one) => one === value).length;
  return (100 * (below + equal / 2)) / among.length;
}
