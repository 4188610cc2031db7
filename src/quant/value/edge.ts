import { requirePrice, requireProbability } from '../input/require-number.ts';

/** The expected profit of a stake of 1: probability * decimal price - 1. Above 0 is value. */
export function edge(probability: number, price: number): number {
  return requireProbability('probability', probability) * requirePrice('price', price) - 1;
}

/** How much likelier an outcome is held than the market's fair probability: a difference of probabilities, -1..1. */
export function probabilityEdge(probability: number, fairProbability: number): number {
  return (
    requireProbability('probability', probability) - requireProbability('fairProbability', fairProbability)
  );
}
