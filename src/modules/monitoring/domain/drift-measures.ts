import type { Day } from '../../../shared/uk-time.ts';
import type { DriftVerdict } from './drift-finding-status.ts';

/** A probability of chance and what it comes to among all that was tested. */
export interface Tested {
  /** How often chance alone does as much, 0..1. */
  readonly chance: number;
  /** The same, corrected for all tests of the league's reports (Holm). */
  readonly corrected: number;
  readonly verdict: DriftVerdict;
}

export interface StabilityMeasure extends Tested {
  /** The population stability index of the current values over bins of the reference, 0 or more. */
  readonly index: number;
  /** Bins that the values of the reference made. */
  readonly bins: number;
}

export interface DistanceMeasure extends Tested {
  /** The greatest distance of the two distribution functions, 0..1. */
  readonly statistic: number;
  readonly isExact: boolean;
}

export interface CusumMeasure extends Tested {
  /** In standard deviations of the reference. */
  readonly peakUp: number;
  readonly peakDown: number;
  /** The day of the match that raised the alarm, and where the values went; null without an alarm. */
  readonly alarmOn: Day | null;
  readonly direction: 'UP' | 'DOWN' | null;
}

export interface WindowMeasure {
  /** Changes of the mean that became certain in the current season. */
  readonly changes: readonly { readonly changeOn: Day; readonly detectedOn: Day }[];
  readonly verdict: DriftVerdict;
}

/** Null is what could not be measured: too few matches, or a reference that never varies. */
export interface DriftMeasures {
  readonly referenceMean: number | null;
  readonly currentMean: number | null;
  readonly stability: StabilityMeasure | null;
  readonly distance: DistanceMeasure | null;
  readonly cusum: CusumMeasure | null;
  readonly window: WindowMeasure | null;
}
