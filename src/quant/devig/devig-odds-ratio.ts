import { findRoot } from '../numeric/find-root.ts';
import { readBook } from './book.ts';
import type { DevigResult } from './devig-result.ts';

/**
 * Assumes that the odds ratio q/(1-q) : p/(1-p) between priced and fair probability is one number c (1 and above) for all
 * outcomes (Cheung 2015; Clarke, Kovalchik and Ingram 2017). Parameter: c.
 */
export function devigOddsRatio(odds: readonly number[]): DevigResult {
  const { raw, sum } = readBook(odds);
  const fair = (inverse: number, c: number): number => inverse / (inverse + c * (1 - inverse));
  const excess = (c: number): number => raw.reduce((total, inverse) => total + fair(inverse, c), -1);
  // fair(q, c) < q / (c(1-q)), so at this c the sum is below 1.
  const largest = raw.reduce((total, inverse) => total + inverse / (1 - inverse), 0);
  const c = excess(1) <= 0 ? 1 : findRoot(excess, 1, largest);
  return {
    method: 'ODDS_RATIO',
    probabilities: raw.map((inverse) => fair(inverse, c)),
    overround: sum - 1,
    parameter: { name: 'c', value: c },
  };
}
