import { requireNumber } from '../input/require-number.ts';
import { at } from '../numeric/at.ts';

/** A change of the mean: the position of the first value after it, and of the value that made it certain. */
export interface WindowCut {
  readonly changeAt: number;
  readonly detectedAt: number;
}

export interface AdaptiveWindow {
  /** In the order in which they were found. */
  readonly cuts: readonly WindowCut[];
  /** Position of the first value that the window still holds. */
  readonly start: number;
  /** Mean of the window; null without values. */
  readonly mean: number | null;
}

/**
 * The window that grows while the mean of values in 0..1 stays, and drops what is older than a change (ADWIN: Bifet and Gavalda,
 * "Learning from time-changing data with adaptive windowing", SIAM Data Mining, 2007; every split is looked at, with the bound of
 * their section 3.3 and delta / n). `delta` is above 0 and below 1: the chance, for each value, that the window is cut although the mean stayed. The cut
 * is at the split that exceeds its bound the most, the earliest of equals; nothing is drawn, the same values give the same cuts.
 */
export function adaptiveWindow(
  values: readonly number[],
  { delta }: { readonly delta: number },
): AdaptiveWindow {
  requireNumber('delta', delta, 1e-300, 1 - 1e-12);
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  const cuts: WindowCut[] = [];
  let start = 0;
  for (const [index, value] of values.entries()) {
    requireNumber(`values[${index}]`, value, 0, 1);
    sums[index + 1] = at(sums, index) + value;
    squares[index + 1] = at(squares, index) + value * value;
    let changeAt = worstSplit(sums, squares, start, index + 1, delta);
    while (changeAt !== null) {
      cuts.push({ changeAt, detectedAt: index });
      start = changeAt;
      changeAt = worstSplit(sums, squares, start, index + 1, delta);
    }
  }
  const size = values.length - start;
  return { cuts, start, mean: size === 0 ? null : (at(sums, values.length) - at(sums, start)) / size };
}

/** The split of the window `start`..`end` whose two means differ by more than their bound, and by the most; null if none does. */
function worstSplit(
  sums: Float64Array,
  squares: Float64Array,
  start: number,
  end: number,
  delta: number,
): number | null {
  const size = end - start;
  const sum = at(sums, end) - at(sums, start);
  const variance = Math.max(0, (at(squares, end) - at(squares, start)) / size - (sum / size) ** 2);
  const logarithm = Math.log((2 * size) / delta);
  let [split, most] = [-1, 0];
  for (let place = start + 1; place < end; place += 1) {
    const [older, newer] = [place - start, end - place];
    const olderSum = at(sums, place) - at(sums, start);
    const inverse = 1 / older + 1 / newer;
    const bound = Math.sqrt(2 * inverse * variance * logarithm) + (2 / 3) * inverse * logarithm;
    const excess = Math.abs(olderSum / older - (sum - olderSum) / newer) - bound;
    if (excess > most) [split, most] = [place, excess];
  }
  return split === -1 ? null : split;
}
