import { requireNumber } from '../input/require-number.ts';

/**
 * What is left of an effect that was picked out of many, 0..1: the share of the variance of all of them that is no noise. `scores` are estimates
 * divided by their standard errors, so that noise alone gives squares of mean 1. Empirical Bayes after Efron and Morris (JASA 68, 1973):
 * with true effects normal about 0, the mean of the truth is the estimate times 1 - 1 / (mean square), and nothing where that is below 0.
 * 0 without scores.
 */
export function shrinkageFactor(scores: readonly number[]): number {
  if (scores.length === 0) return 0;
  const squares = scores.reduce(
    (sum, score, index) => sum + requireNumber(`scores[${index}]`, score) ** 2,
    0,
  );
  return squares === 0 ? 0 : Math.max(0, 1 - scores.length / squares);
}
