import type { Random } from '../quant/resampling/seeded-random.ts';

/** A draw from the normal distribution with mean 0 and the given standard deviation (Box and Muller, 1958). */
export function drawNormal(standardDeviation: number, random: Random): number {
  // 1 - u lies in (0, 1], so the logarithm is finite.
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return standardDeviation * radius * Math.cos(2 * Math.PI * random());
}
