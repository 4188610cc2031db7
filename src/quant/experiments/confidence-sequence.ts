import { requireNumber, requirePositive } from '../input/require-number.ts';
import { findRoot } from '../numeric/find-root.ts';
import { bettingWeight, FIRST_PACE, logGainAbove, paceAfter } from './betting-pace.ts';

/** An interval for a mean that holds at every number of observations at once. */
export interface ConfidenceInterval {
  /** Chance that the mean is ever outside, over all numbers of observations together. */
  readonly alpha: number;
  readonly observations: number;
  /** In the unit of the observations; the whole range before the first one. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval after these observations, in their order, each within -bound..bound: the means that the test of `testedBy` does not exclude
 * by now. Whoever looks after each observation, and stops when they like, finds the mean outside with chance `alpha` at most, as long as
 * each observation has that mean whatever came before. Where no mean is left, which is such a case, both ends are the middle of what was excluded
 * from both sides.
 *
 * Waudby-Smith and Ramdas, "Estimating means of bounded random variables by betting", Journal of the Royal Statistical Society B 86 (2024),
 * the hedged capital confidence sequence of section 4 with half of the capital on each side. The capital of either side is monotone in the
 * mean, so each end is one root.
 *
 * @throws InvalidInputError for an observation beyond the bound.
 */
export function confidenceSequence(
  observations: readonly number[],
  alpha: number,
  bound: number,
): ConfidenceInterval {
  requireNumber('alpha', alpha, 1e-12, 1 - 1e-12);
  requirePositive('bound', bound);
  const range = 2 * bound;
  const values = observations.map(
    (one, index) => requireNumber(`observations[${index}]`, one, -bound, bound) / range,
  );
  const weights = weightsOf(values, alpha);
  const needed = Math.log(2 / alpha);
  const lower = lowerEnd(values, weights, needed) * range;
  const turned = values.map((value) => -value);
  const upper = 0 - lowerEnd(turned, weights, needed) * range;
  const middle = (lower + upper) / 2;
  const isEmpty = lower > upper;
  return {
    alpha,
    observations: values.length,
    lower: isEmpty ? middle : lower,
    upper: isEmpty ? middle : upper,
  };
}

function weightsOf(values: readonly number[], alpha: number): number[] {
  let pace = FIRST_PACE;
  return values.map((value) => {
    const weight = bettingWeight(pace, alpha);
    pace = paceAfter(pace, value);
    return weight;
  });
}

/** The largest mean that bets on a higher one exclude; -1/2 where they exclude none. */
function lowerEnd(values: readonly number[], weights: readonly number[], needed: number): number {
  const evidence = (mean: number): number =>
    values.reduce((sum, value, index) => sum + logGainAbove(value, mean, weights[index] ?? 0), 0) - needed;
  return evidence(-0.5) <= 0 ? -0.5 : findRoot(evidence, -0.5, 0.5);
}
