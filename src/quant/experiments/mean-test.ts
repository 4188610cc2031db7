import { requireNumber, requirePositive } from '../input/require-number.ts';
import { bettingWeight, type BettingPace, FIRST_PACE, logGainAbove, paceAfter } from './betting-pace.ts';

/** A test of one mean that may be looked at after every observation. */
export interface MeanTest {
  /** Chance that the true mean is ever found to be another, over all looks together. */
  readonly alpha: number;
  /** Observations lie within -bound..bound, and so does `mean`, in their unit. */
  readonly bound: number;
  readonly mean: number;
  readonly pace: BettingPace;
  /** Logarithms of what a unit of capital has become that bet on a mean above, and below. */
  readonly logCapitalAbove: number;
  readonly logCapitalBelow: number;
  /** Where the mean of the observations lies by now, beside the tested one; null while nothing says. */
  readonly side: 'ABOVE' | 'BELOW' | null;
}

/** A test before its first observation. */
export function startMeanTest(alpha: number, bound: number, mean = 0): MeanTest {
  requireNumber('alpha', alpha, 1e-12, 1 - 1e-12);
  requirePositive('bound', bound);
  requireNumber('mean', mean, -bound, bound);
  return { alpha, bound, mean, pace: FIRST_PACE, logCapitalAbove: 0, logCapitalBelow: 0, side: null };
}

/**
 * The test after one more observation. Half a unit bets on a mean above, half a unit on one below, at odds that are fair where each
 * observation has the tested mean, whatever came before it: there, the whole ever grows to 1/alpha with chance alpha at most (Ville's
 * inequality), so whoever looks after every observation and stops when they like is wrong with chance alpha at most. Nothing but the bound
 * is assumed of the distribution. `side` is what the interval of `confidenceSequence` says of the tested mean.
 *
 * The hedged capital process of Waudby-Smith and Ramdas, "Estimating means of bounded random variables by betting", Journal of the Royal
 * Statistical Society B 86 (2024), section 4.
 *
 * @throws InvalidInputError for an observation beyond the bound.
 */
export function testedBy(test: MeanTest, observation: number): MeanTest {
  const { alpha, bound, pace } = test;
  requireNumber('observation', observation, -bound, bound);
  const [value, mean] = [observation / (2 * bound), test.mean / (2 * bound)];
  const weight = bettingWeight(pace, alpha);
  const logCapitalAbove = test.logCapitalAbove + logGainAbove(value, mean, weight);
  const logCapitalBelow = test.logCapitalBelow + logGainAbove(-value, -mean, weight);
  const isDecided = Math.max(logCapitalAbove, logCapitalBelow) > Math.log(2 / alpha);
  const side = logCapitalAbove > logCapitalBelow ? 'ABOVE' : 'BELOW';
  return {
    ...test,
    pace: paceAfter(pace, value),
    logCapitalAbove,
    logCapitalBelow,
    side: isDecided ? side : null,
  };
}
