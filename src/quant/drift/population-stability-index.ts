import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireDistribution } from '../input/require-distribution.ts';
import { requireNumber } from '../input/require-number.ts';

/**
 * How far the shares of a population have moved over its bins: the sum of (actual - expected) * ln(actual / expected), 0 where nothing
 * moved and the same when the two are exchanged (Lewis, An Introduction to Credit Scoring, 1992; it is Jeffreys' divergence). Both
 * lists hold a share for each bin and sum to 1. A share below `smallestShare` counts as that: an empty bin would make the
 * index infinite. For shares of n things take half of one, 0.5 / n.
 */
export function populationStabilityIndex(
  expected: readonly number[],
  actual: readonly number[],
  { smallestShare = 1e-4 }: { readonly smallestShare?: number } = {},
): number {
  requireDistribution('expected', expected);
  requireDistribution('actual', actual);
  requireNumber('smallestShare', smallestShare, 1e-300, 0.5);
  if (actual.length !== expected.length) {
    throw new InvalidInputError(
      'actual',
      actual,
      `must have ${expected.length} bins like the expected shares.`,
    );
  }
  let index = 0;
  for (const [bin, share] of expected.entries()) {
    const before = Math.max(smallestShare, share);
    const now = Math.max(smallestShare, actual[bin] ?? 0);
    index += (now - before) * Math.log(now / before);
  }
  return index;
}
