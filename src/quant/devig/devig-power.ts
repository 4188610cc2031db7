import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { findRoot } from '../numeric/find-root.ts';
import { readBook } from './book.ts';
import type { DevigResult } from './devig-result.ts';

/**
 * Raises the inverse odds to the power k (1 and above) at which they sum to 1: longshots carry more of the margin (Clarke,
 * Kovalchik and Ingram, American Journal of Sports Science 5(6), 2017). Parameter: k. It does not apply to a book with two
 * outcomes that are all but sure, which takes a k at which longshots have no probability above 0 left; that is refused.
 */
export function devigPower(odds: readonly number[]): DevigResult {
  const { raw, sum } = readBook(odds);
  const excess = (k: number): number => raw.reduce((total, inverse) => total + inverse ** k, -1);
  // At this k even a book of nothing but favourites sums to no more than 1.
  const largest = (1 + 1e-9) * (Math.log(raw.length) / -Math.log(Math.max(...raw)));
  const k = excess(1) <= 0 ? 1 : findRoot(excess, 1, largest);
  const probabilities = raw.map((inverse) => inverse ** k);
  for (const [index, probability] of probabilities.entries()) {
    if (probability > 0) continue;
    const rule = `is too long for the power method in this book: its probability would be 0, at a power of ${k}.`;
    throw new InvalidInputError(`odds[${index}]`, odds[index], rule);
  }
  return {
    method: 'POWER',
    probabilities,
    overround: sum - 1,
    parameter: { name: 'k', value: k },
  };
}
