import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { findRoot } from '../numeric/find-root.ts';

/** A reference that falls so slowly climbs as well as not. */
const SMALLEST_ROOT = 1e-9;

/**
 * An upper bound of the probability that a cumulative sum with the slack `k` reaches `peak` within `steps` values, when they come
 * independently from `reference` (values less target, one at least). From each start the sum ever reaches `peak` with at most
 * e^(-w * peak), w the root of mean(e^(w * (value - k))) = 1 (Lundberg's inequality: Asmussen and Albrecher, Ruin Probabilities, 2010), and
 * there are `steps` starts. It holds whatever the shape of the values, which a normal approximation does not. 1 where
 * the reference itself climbs.
 */
export function cusumChance(
  reference: readonly number[],
  { k, peak, steps }: { readonly k: number; readonly peak: number; readonly steps: number },
): number {
  if (reference.length === 0) throw new InvalidInputError('reference', [], 'must hold a value.');
  if (peak <= 0) return 1;
  const drifts = reference.map((value) => value - k);
  const mean = drifts.reduce((sum, drift) => sum + drift, 0) / drifts.length;
  const largest = drifts.reduce((most, drift) => Math.max(most, drift), -Infinity);
  if (mean >= 0) return 1;
  if (largest <= 0) return 0;
  // Convex, 0 at 0, falling there, and at least 0 at the end: the largest value alone brings the mean to 1.
  const excess = (w: number): number =>
    drifts.reduce((sum, drift) => sum + Math.expm1(w * drift), 0) / drifts.length;
  const end = Math.log(drifts.length + 1) / largest;
  let start = end;
  while (excess(start) >= 0) {
    if (start < SMALLEST_ROOT) return 1;
    start /= 2;
  }
  const w = findRoot(excess, start, start * 2);
  return Math.min(1, steps * Math.exp(-w * peak));
}
