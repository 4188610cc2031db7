import { readBook } from './book.ts';
import type { DevigResult } from './devig-result.ts';

/** Scales the inverse odds to sum to 1: every outcome carries the same share of the margin. Parameter: the margin. */
export function devigMultiplicative(odds: readonly number[]): DevigResult {
  const { raw, sum } = readBook(odds);
  const margin = sum - 1;
  return {
    method: 'MULTIPLICATIVE',
    probabilities: raw.map((inverse) => inverse / sum),
    overround: margin,
    parameter: { name: 'margin', value: margin },
  };
}
