import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { readBook } from './book.ts';
import type { DevigResult } from './devig-result.ts';

/**
 * Takes the same amount off every inverse odd. Parameter: the margin. It does not apply to a book with a longshot whose
 * inverse odd is no more than its share of the margin; that is refused, since its probability would not be above 0.
 */
export function devigAdditive(odds: readonly number[]): DevigResult {
  const { raw, sum } = readBook(odds);
  const margin = sum - 1;
  const share = margin / raw.length;
  const probabilities = raw.map((inverse) => inverse - share);
  for (const [index, probability] of probabilities.entries()) {
    if (probability > 0) continue;
    const rule = `is too long for the additive method: its probability would be ${probability}.`;
    throw new InvalidInputError(`odds[${index}]`, odds[index], rule);
  }
  return {
    method: 'ADDITIVE',
    probabilities,
    overround: margin,
    parameter: { name: 'margin', value: margin },
  };
}
