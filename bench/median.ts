/** The value in the middle; of an even count, the lower one of the two. */
export function median(values: readonly number[]): number {
  const value = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (value === undefined) throw new Error('There is no median of nothing.');
  return value;
}
