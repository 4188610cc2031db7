import { sum } from './mean-of.ts';

/** Sums of squares below it are the rounding of equal numbers. */
const NOTHING = 1e-20;

/** Pearson's correlation of pairs, -1..1; null when either side does not vary. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number | null {
  const meanX = sum(pairs.map(([x]) => x)) / pairs.length;
  const meanY = sum(pairs.map(([, y]) => y)) / pairs.length;
  const varianceX = sum(pairs.map(([x]) => (x - meanX) ** 2));
  const varianceY = sum(pairs.map(([, y]) => (y - meanY) ** 2));
  if (varianceX < NOTHING || varianceY < NOTHING) return null;
  const shared = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY)));
  return Math.max(-1, Math.min(1, shared / Math.sqrt(varianceX * varianceY)));
}
