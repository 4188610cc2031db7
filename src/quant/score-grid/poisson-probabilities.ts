import { at } from '../numeric/at.ts';

/** The Poisson probabilities of 0..`largest` goals at a mean above 0. */
export function poissonProbabilities(mean: number, largest: number): Float64Array {
  const probabilities = new Float64Array(largest + 1);
  probabilities[0] = Math.exp(-mean);
  for (let goals = 1; goals <= largest; goals++) {
    probabilities[goals] = (at(probabilities, goals - 1) * mean) / goals;
  }
  return probabilities;
}
