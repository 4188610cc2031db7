import type { Random } from '../quant/resampling/seeded-random.ts';

/**
 * A draw from the Poisson distribution by counting uniform factors until their product falls below exp(-mean) (Knuth).
 * For the small means of football counts (up to about 30); a mean of 0 gives 0.
 */
export function drawPoisson(mean: number, random: Random): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > floor; product *= random()) count += 1;
  return count;
}
