import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireWhole } from '../input/require-number.ts';
import { indexAt } from '../numeric/at.ts';
import { type Random, seededRandom } from '../resampling/seeded-random.ts';
import { populationStabilityIndex } from './population-stability-index.ts';

/** The population stability index of two populations of which each bin was counted; an empty bin counts as half of one. */
export function stabilityOfCounts(reference: readonly number[], current: readonly number[]): number {
  const [before, now] = [totalOf('reference', reference), totalOf('current', current)];
  return populationStabilityIndex(
    reference.map((count) => count / before),
    current.map((count) => count / now),
    { smallestShare: 0.5 / Math.min(before, now) },
  );
}

export interface StabilityChanceOptions {
  readonly seed: number | string;
  /** The most that is drawn, 100..10,000,000; 50,000 unless given. The least chance is 1 / (draws + 1). */
  readonly draws?: number;
}

/** So many draws as high as what was seen tell the chance to about a fifth. */
const ENOUGH = 20;
/** Sums of the same shares in another order differ by less. */
const ROUNDING = 1e-12;

/**
 * Probability that chance alone gives an index as high, when both populations come from one: all things counted are dealt out anew into two
 * populations of these sizes. Few things make the index large without any drift, and with thin bins no known distribution says how
 * large. Drawing ends after 20 draws as high (Besag and Clifford, Biometrika 78, 1991): where nothing drifts that is soon.
 * The same counts and seed give the same bits.
 */
export function stabilityChance(
  reference: readonly number[],
  current: readonly number[],
  { seed, draws = 50_000 }: StabilityChanceOptions,
): number {
  requireWhole('draws', draws, 100, 10_000_000);
  const seen = stabilityOfCounts(reference, current) - ROUNDING;
  const counts = reference.map((count, bin) => count + (current[bin] ?? 0));
  const binOf = Int32Array.from(counts.flatMap((count, bin) => Array.from({ length: count }, () => bin)));
  const dealt = totalOf('current', current);
  const random = seededRandom('stability', seed);
  let asHigh = 0;
  for (let draw = 1; draw <= draws; draw += 1) {
    const now = deal(binOf, dealt, counts.length, random);
    const before = counts.map((count, bin) => count - (now[bin] ?? 0));
    if (stabilityOfCounts(before, now) >= seen) asHigh += 1;
    if (asHigh === ENOUGH) return asHigh / draw;
  }
  return (asHigh + 1) / (draws + 1);
}

/** Moves `dealt` things drawn without replacement to the front, and counts their bins. */
function deal(binOf: Int32Array, dealt: number, bins: number, random: Random): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (let place = 0; place < dealt; place += 1) {
    const drawn = place + Math.floor(random() * (binOf.length - place));
    const bin = indexAt(binOf, drawn);
    binOf[drawn] = indexAt(binOf, place);
    binOf[place] = bin;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function totalOf(path: string, counts: readonly number[]): number {
  let total = 0;
  for (const [bin, count] of counts.entries())
    total += requireWhole(`${path}[${bin}]`, count, 0, Number.MAX_SAFE_INTEGER);
  if (total === 0) throw new InvalidInputError(path, counts, 'must count something.');
  return total;
}
