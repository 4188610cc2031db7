import { requireNumber, requirePositive } from '../input/require-number.ts';

/**
 * How much the weight of an observation is cut off at. The authors name 1/2 and 3/4; differences of paired bets are small beside their bound, and
 * there the larger one is the narrower by a third at a hundred observations.
 */
const LARGEST_WEIGHT = 0.75;

/** An interval for a mean that holds at every number of observations at once, and what its next one follows from. */
export interface ConfidenceSequence {
  /** Chance that the mean is ever outside, over all numbers of observations together. */
  readonly alpha: number;
  /** Observations lie within -bound..bound. */
  readonly bound: number;
  readonly observations: number;
  /** In the unit of the observations; the whole range before the first one. */
  readonly lower: number;
  readonly upper: number;
  readonly sums: Sums;
}

/** Of observations divided by their range, so that they lie within -1/2..1/2. */
interface Sums {
  readonly values: number;
  /** Squared distances, each from the mean as it was with that observation in it. */
  readonly squares: number;
  readonly weights: number;
  readonly weighted: number;
  readonly penalties: number;
}

/** A sequence before its first observation. */
export function startConfidenceSequence(alpha: number, bound: number): ConfidenceSequence {
  requireNumber('alpha', alpha, 1e-12, 1 - 1e-12);
  requirePositive('bound', bound);
  const sums = { values: 0, squares: 0, weights: 0, weighted: 0, penalties: 0 };
  return { alpha, bound, observations: 0, lower: -bound, upper: bound, sums };
}

/**
 * The sequence after one more observation. Whoever looks after each of them, and stops when they like, finds the mean outside with chance
 * `alpha` at most, as long as each observation lies within the bounds and has that mean whatever came before; nothing else is assumed of
 * their distribution. Intervals are intersected with those before; where nothing is left, which is such a case, the newest one stands alone.
 *
 * The predictable plug-in empirical Bernstein confidence sequence: Waudby-Smith and Ramdas, "Estimating means of bounded random variables
 * by betting", Journal of the Royal Statistical Society B 86 (2024), theorem 2 and equations 14 and 15, moved from 0..1 to -1/2..1/2,
 * which makes it symmetric under a change of sign.
 *
 * @throws InvalidInputError for an observation beyond the bound.
 */
export function observe(sequence: ConfidenceSequence, observation: number): ConfidenceSequence {
  const { alpha, bound, sums } = sequence;
  requireNumber('observation', observation, -bound, bound);
  const range = 2 * bound;
  const value = observation / range;
  const count = sequence.observations + 1;
  const evidence = Math.log(2 / alpha);
  // Mean and variance before this observation, as if one with the mean 0 and the variance 1/4 had come before all.
  const meanBefore = sums.values / count;
  const varianceBefore = (0.25 + sums.squares) / count;
  const weight = Math.min(
    Math.sqrt((2 * evidence) / (varianceBefore * count * Math.log(1 + count))),
    LARGEST_WEIGHT,
  );
  const values = sums.values + value;
  const squares = sums.squares + (value - values / (count + 1)) ** 2;
  const weights = sums.weights + weight;
  const weighted = sums.weighted + weight * value;
  const penalties = sums.penalties + (value - meanBefore) ** 2 * (-Math.log1p(-weight) - weight);
  const middle = (weighted / weights) * range;
  const margin = ((evidence + penalties) / weights) * range;
  const lower = Math.max(sequence.lower, middle - margin);
  const upper = Math.min(sequence.upper, middle + margin);
  const isEmpty = lower > upper;
  return {
    alpha,
    bound,
    observations: count,
    lower: isEmpty ? middle - margin : lower,
    upper: isEmpty ? middle + margin : upper,
    sums: { values, squares, weights, weighted, penalties },
  };
}
