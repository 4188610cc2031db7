import { requireDistribution } from '../input/require-distribution.ts';
import { requireWhole } from '../input/require-number.ts';

/** Probability that a forecast gave to what happened; refuses a forecast that is no distribution, or an unknown outcome. */
export function probabilityOfOutcome(probabilities: readonly number[], outcome: number): number {
  requireDistribution('probabilities', probabilities);
  requireWhole('outcome', outcome, 0, probabilities.length - 1);
  return probabilities[outcome] ?? 0;
}
