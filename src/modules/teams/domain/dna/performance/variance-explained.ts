/**
 * The share of the variance of a figure that its groups explain, corrected for what chance explains: Kelley's epsilon squared (PNAS 21,
 * 1935) = (SSB - (k - 1) MSW) / SST with MSW = SSW / (n - k), not below 0. A figure that never varies has 0.
 *
 * @param groups at least two, none empty, and more values than groups.
 */
export function varianceExplained(groups: readonly (readonly number[])[]): number {
  const values = groups.flat();
  const grandMean = mean(values);
  const total = squaresAround(values, grandMean);
  if (total === 0) return 0;
  const within = groups.reduce((sum, one) => sum + squaresAround(one, mean(one)), 0);
  const chance = ((groups.length - 1) * within) / (values.length - groups.length);
  return Math.max(0, (total - within - chance) / total);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAround(values: readonly number[], centre: number): number {
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
