import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber, requireWhole } from '../input/require-number.ts';

/**
 * The upper bounds (each included in its bin) of up to `bins` bins that hold about equal shares of `reference`, ascending and
 * without the last bin's, which has none. Values that repeat make fewer bins: a number that is 0 or 1 has two. Each bin holds
 * something of the reference.
 */
export function quantileBounds(reference: readonly number[], bins: number): number[] {
  requireWhole('bins', bins, 2, 1000);
  if (reference.length === 0) throw new InvalidInputError('reference', [], 'must hold a value.');
  const sorted = Float64Array.from(reference, (value, index) =>
    requireNumber(`reference[${index}]`, value),
  ).sort();
  const largest = sorted[sorted.length - 1];
  const bounds: number[] = [];
  for (let bin = 1; bin < bins; bin += 1) {
    const bound = sorted[Math.ceil((bin * sorted.length) / bins) - 1];
    if (bound !== undefined && bound !== bounds.at(-1) && bound !== largest) bounds.push(bound);
  }
  return bounds;
}

/** How many of `values` lie in each bin between the bounds; one bin more than there are bounds. */
export function countsBetween(values: readonly number[], bounds: readonly number[]): number[] {
  const counts = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const value of values) {
    const above = bounds.findIndex((bound) => value <= bound);
    const bin = above === -1 ? bounds.length : above;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
