import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requirePrice } from '../input/require-number.ts';

/** The inverse odds of a book that can be de-vigged, with their sum. */
export interface Book {
  readonly raw: readonly number[];
  /** At least 1. */
  readonly sum: number;
}

/** A fair book may sum to a little less than 1 by rounding. */
const ROUNDING = 1e-9;

/**
 * Reads a book of decimal odds of outcomes of which exactly one happens. Refuses no odds, a single outcome, an odd that is
 * not finite or not above 1, and a book summing below 1: such a book pays whatever happens, and has no margin to take out.
 */
export function readBook(odds: readonly number[]): Book {
  if (odds.length === 0) throw new InvalidInputError('odds', odds, 'must not be empty.');
  if (odds.length === 1) throw new InvalidInputError('odds', odds, 'must price at least two outcomes.');
  const raw = odds.map((price, index) => 1 / requirePrice(`odds[${index}]`, price));
  const sum = raw.reduce((total, inverse) => total + inverse, 0);
  if (sum < 1 - ROUNDING) {
    throw new InvalidInputError(
      'odds',
      odds,
      `must have inverses that sum to at least 1; they sum to ${sum}.`,
    );
  }
  return { raw, sum: Math.max(1, sum) };
}

/** The margin of a book of decimal odds: the sum of their inverses, less 1. Never negative; refusals are `readBook`'s. */
export function overround(odds: readonly number[]): number {
  return readBook(odds).sum - 1;
}
