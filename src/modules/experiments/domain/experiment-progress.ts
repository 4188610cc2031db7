import {
  type ConfidenceInterval,
  confidenceSequence,
} from '../../../quant/experiments/confidence-sequence.ts';
import { type MeanTest, startMeanTest, testedBy } from '../../../quant/experiments/mean-test.ts';
import type { ExperimentDesign, ExperimentVerdict } from './experiment-design.ts';

/** How far an experiment is. */
export interface ExperimentProgress {
  /** Matches that were observed, those without a difference too. */
  readonly matches: number;
  /** Whether the mean difference is 0, by the differences so far, each cut off at the bound of the design. */
  readonly test: MeanTest;
  /** Null while there is none. */
  readonly verdict: ExperimentVerdict | null;
}

export function startProgress({ alpha, boundUnits }: ExperimentDesign): ExperimentProgress {
  return { matches: 0, test: startMeanTest(alpha, boundUnits), verdict: null };
}

/**
 * The progress after one more match; `difference` is null where it has none, and the test does not read it then. There is a verdict
 * as soon as the smallest number of differences is there and the confidence sequence excludes 0, or the largest number of matches is; with
 * one, the experiment is over, and another match is a mistake of the caller.
 */
export function progressAfter(
  { matches: before, test: earlier, verdict: given }: ExperimentProgress,
  difference: number | null,
  { boundUnits, minimumMatches, maximumMatches }: ExperimentDesign,
): ExperimentProgress {
  if (given !== null) throw new Error('An experiment with a verdict observes nothing more.');
  const matches = before + 1;
  const test = difference === null ? earlier : testedBy(earlier, clipDifference(difference, boundUnits));
  const { side, pace } = test;
  const verdict = (): ExperimentVerdict | null => {
    if (pace.observations >= minimumMatches && side !== null)
      return side === 'ABOVE' ? 'FAVOURS_PROPOSAL' : 'FAVOURS_BASELINE';
    return matches >= maximumMatches ? 'INCONCLUSIVE' : null;
  };
  return { matches, test, verdict: verdict() };
}

/** A difference as the test reads it: cut off at the bound in either direction. */
export function clipDifference(difference: number, boundUnits: number): number {
  return Math.min(boundUnits, Math.max(-boundUnits, difference));
}

/** Where the mean difference lies, by these differences in their order: the interval that the verdict goes by. */
export function intervalAfter(
  differences: readonly number[],
  { alpha, boundUnits }: ExperimentDesign,
): ConfidenceInterval {
  const clipped = differences.map((difference) => clipDifference(difference, boundUnits));
  return confidenceSequence(clipped, alpha, boundUnits);
}
