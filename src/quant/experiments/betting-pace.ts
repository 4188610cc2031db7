/** How boldly the next observation is bet on, which follows from those before it. */
export interface BettingPace {
  readonly observations: number;
  /** Of observations divided by their range, so that they lie within -1/2..1/2. */
  readonly sum: number;
  /** Squared distances, each from the mean as it was with that observation in it. */
  readonly squares: number;
}

export const FIRST_PACE: BettingPace = { observations: 0, sum: 0, squares: 0 };

/**
 * The weight of the next observation, before any cap: the less what came before varied, the bolder. As if an observation with the mean 0 and
 * the variance 1/4 had come before all. Waudby-Smith and Ramdas, "Estimating means of bounded random variables by betting", Journal of
 * the Royal Statistical Society B 86 (2024), equation 26 (predictable plug-in).
 */
export function bettingWeight({ observations, squares }: BettingPace, alpha: number): number {
  const count = observations + 1;
  const variance = (0.25 + squares) / count;
  return Math.sqrt((2 * Math.log(2 / alpha)) / (variance * count * Math.log(1 + count)));
}

/** The pace after one more observation, which lies within -1/2..1/2. */
export function paceAfter({ observations, sum, squares }: BettingPace, value: number): BettingPace {
  const count = observations + 1;
  const total = sum + value;
  return { observations: count, sum: total, squares: squares + (value - total / (count + 1)) ** 2 };
}

/** Largest share of the capital that is put at risk; the authors name 1/2 and 3/4. */
const LARGEST_STAKE = 0.75;

/**
 * Logarithm of what a bet that the mean lies above `mean` makes of a unit of capital, where `weight` is cut off so that no more than a share of it
 * can be lost. Everything lies within -1/2..1/2. A bet that it lies below is the same with the signs of value and mean turned round.
 */
export function logGainAbove(value: number, mean: number, weight: number): number {
  return Math.log1p(Math.min(weight, LARGEST_STAKE / (0.5 + mean)) * (value - mean));
}
