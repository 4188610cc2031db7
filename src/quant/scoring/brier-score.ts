import { probabilityOfOutcome } from './probability-of-outcome.ts';

/**
 * Brier's original score over all outcomes, 0 (best) .. 2: the sum of squared differences between the forecast and what
 * happened (Monthly Weather Review 78, 1950). `outcome` is the position of what happened.
 */
export function brierScore(probabilities: readonly number[], outcome: number): number {
  probabilityOfOutcome(probabilities, outcome);
  let sum = 0;
  for (const [index, probability] of probabilities.entries())
    sum += (probability - (index === outcome ? 1 : 0)) ** 2;
  return sum;
}
