import { requireNumber, requirePositive } from '../input/require-number.ts';
import { studentCdf, studentDensity, studentQuantile } from '../numeric/student-distribution.ts';

/** What is believed of normal observations before any is seen: a normal-inverse-gamma distribution around the mean 0. */
export interface MeanPrior {
  /** Observations of 0 that the belief in the mean 0 counts for, above 0. */
  readonly meanWeight: number;
  /** Observations that the belief in `deviation` counts for, at least 1. */
  readonly deviationWeight: number;
  /** Expected standard deviation of an observation, above 0, in its unit. */
  readonly deviation: number;
}

/** What is believed of the mean of observations after they were seen. */
export interface MeanPosterior {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Probability that the mean is above 0. */
  readonly probabilityPositive: number;
  /** Mean loss by acting as if it were above 0: the mean of max(-mean, 0). */
  readonly expectedLossOfPositive: number;
  /** Likewise as if it were below. */
  readonly expectedLossOfNegative: number;
}

/**
 * The posterior of the mean of independent normal observations of unknown variance, a Student's t distribution, with its equal-tailed credible
 * interval of probability `level`. Gelman et al., Bayesian Data Analysis (3rd edition, 2013), section 3.3; the losses are the partial means
 * of Student's t. It holds for a number of observations that was set beforehand: stopping when it looks good makes it too good.
 */
export function meanPosterior(
  observations: readonly number[],
  { meanWeight, deviationWeight, deviation }: MeanPrior,
  level: number,
): MeanPosterior {
  requirePositive('prior.meanWeight', meanWeight);
  requireNumber('prior.deviationWeight', deviationWeight, 1);
  requirePositive('prior.deviation', deviation);
  requireNumber('level', level, 0, 1 - 1e-9);
  const count = observations.length;
  // One degree of freedom has no mean, and so no expected loss.
  requireNumber('observations.length', count, 1);
  const average = observations.reduce((sum, one) => sum + one, 0) / count;
  const squares = observations.reduce((sum, one) => sum + (one - average) ** 2, 0);
  const weight = meanWeight + count;
  const degrees = deviationWeight + count;
  const mean = (count * average) / weight;
  const spread =
    deviationWeight * deviation ** 2 + squares + ((meanWeight * count) / weight) * average * average;
  const scale = Math.sqrt(spread / degrees / weight);
  const margin = scale * studentQuantile((1 + level) / 2, degrees);
  return {
    mean,
    lower: mean - margin,
    upper: mean + margin,
    probabilityPositive: studentCdf(mean / scale, degrees),
    expectedLossOfPositive: scale * meanShortfall(mean / scale, degrees),
    expectedLossOfNegative: scale * meanShortfall(-mean / scale, degrees),
  };
}

/** The mean of max(-(T + shift), 0) for T of Student's t distribution with more than one degree of freedom. */
function meanShortfall(shift: number, degrees: number): number {
  const density = studentDensity(shift, degrees) * ((degrees + shift * shift) / (degrees - 1));
  return Math.max(0, density - shift * studentCdf(-shift, degrees));
}
