import {
  type ConfidenceSequence,
  observe,
  startConfidenceSequence,
} from '../../../quant/experiments/confidence-sequence.ts';
import type { ExperimentDesign, ExperimentVerdict } from './experiment-design.ts';

/** How far an experiment is. */
export interface ExperimentProgress {
  /** Matches that were observed, those without a difference too. */
  readonly matches: number;
  /** Of the differences, each cut off at the bound of the design. */
  readonly sequence: ConfidenceSequence;
  /** Null while there is none. */
  readonly verdict: ExperimentVerdict | null;
}

export function startProgress({ alpha, boundUnits }: ExperimentDesign): ExperimentProgress {
  return { matches: 0, sequence: startConfidenceSequence(alpha, boundUnits), verdict: null };
}

/**
 * The progress after one more match; `difference` is null where it has none, and the sequence does not read it then. There is a verdict
 * as soon as the smallest number of differences is there and 0 is excluded, or the largest number of matches is; with one, the
 * experiment is over, and another match is a mistake of the caller.
 */
export function progressAfter(
  { matches: before, sequence: earlier, verdict: given }: ExperimentProgress,
  difference: number | null,
  { boundUnits, minimumMatches, maximumMatches }: ExperimentDesign,
): ExperimentProgress {
  if (given !== null) throw new Error('An experiment with a verdict observes nothing more.');
  const matches = before + 1;
  const sequence = difference === null ? earlier : observe(earlier, clipDifference(difference, boundUnits));
  const { observations, lower, upper } = sequence;
  const verdict = (): ExperimentVerdict | null => {
    if (observations >= minimumMatches && lower > 0) return 'FAVOURS_PROPOSAL';
    if (observations >= minimumMatches && upper < 0) return 'FAVOURS_BASELINE';
    return matches >= maximumMatches ? 'INCONCLUSIVE' : null;
  };
  return { matches, sequence, verdict: verdict() };
}

/** A difference as the test reads it: cut off at the bound in either direction. */
export function clipDifference(difference: number, boundUnits: number): number {
  return Math.min(boundUnits, Math.max(-boundUnits, difference));
}

/** The sequence after these differences, in their order. */
export function sequenceAfter(
  differences: readonly number[],
  { alpha, boundUnits }: ExperimentDesign,
): ConfidenceSequence {
  return differences.reduce(
    (sequence, difference) => observe(sequence, clipDifference(difference, boundUnits)),
    startConfidenceSequence(alpha, boundUnits),
  );
}
