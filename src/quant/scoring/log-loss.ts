import { probabilityOfOutcome } from './probability-of-outcome.ts';

/** A probability of 0 for what happened counts as this, so that one forecast cannot make a mean infinite. */
const SMALLEST_PROBABILITY = 1e-15;

/** Minus the logarithm of the probability given to what happened, in nats, 0 (best) .. 34.5. */
export function logLoss(probabilities: readonly number[], outcome: number): number {
  const probability = Math.min(1, probabilityOfOutcome(probabilities, outcome));
  // Not negated where it is zero: a sure forecast scores 0, not -0.
  return 0 - Math.log(Math.max(SMALLEST_PROBABILITY, probability));
}
