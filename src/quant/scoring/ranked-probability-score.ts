import { probabilityOfOutcome } from './probability-of-outcome.ts';

/**
 * The ranked probability score of a forecast over ordered outcomes (home, draw, away), 0 (best) .. 1: the mean squared
 * difference of the cumulative distributions (Epstein, J. Applied Meteorology 8, 1969; for football Constantinou and Fenton,
 * 2012). `outcome` is the position of what happened.
 */
export function rankedProbabilityScore(probabilities: readonly number[], outcome: number): number {
  probabilityOfOutcome(probabilities, outcome);
  let [cumulated, sum] = [0, 0];
  for (const [index, probability] of probabilities.slice(0, -1).entries()) {
    cumulated += probability;
    sum += (cumulated - (outcome <= index ? 1 : 0)) ** 2;
  }
  return sum / (probabilities.length - 1);
}
