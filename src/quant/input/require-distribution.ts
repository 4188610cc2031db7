import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireProbability } from './require-number.ts';

/** Probabilities may miss a sum of 1 by this much: published ones are rounded to a few digits. */
const SUM_TOLERANCE = 1e-6;

/** Refuses a list that is not a probability for each of at least two outcomes, summing to 1 within 1e-6. */
export function requireDistribution(path: string, probabilities: readonly number[]): void {
  if (probabilities.length < 2) {
    throw new InvalidInputError(
      path,
      probabilities,
      'must hold a probability for each of at least two outcomes.',
    );
  }
  let sum = 0;
  for (const [index, probability] of probabilities.entries()) {
    sum += requireProbability(`${path}[${index}]`, probability);
  }
  if (Math.abs(sum - 1) > SUM_TOLERANCE) {
    throw new InvalidInputError(
      path,
      probabilities,
      `must sum to 1 within ${SUM_TOLERANCE}; it sums to ${sum}.`,
    );
  }
}
