import type { Day } from '../../../shared/uk-time.ts';
import type { BenchmarkBook } from '../../matches/domain/benchmark.ts';

export const DRIFT_KINDS = ['FEATURE', 'OUTCOME', 'CALIBRATION'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** A number of a match. */
export interface Observation {
  readonly matchId: number;
  readonly playedOn: Day;
  readonly value: number;
  /** What the measures compare; the value itself but for forecasts. */
  readonly compared: number;
}

/** A number that every match has, in the seasons that are compared, each in the order of play. */
export interface DriftSubject {
  readonly kind: DriftKind;
  /** `home_shots`; unique within a league. */
  readonly name: string;
  /** Whose prices it is made of; null for what is not made of prices. */
  readonly book: BenchmarkBook | null;
  readonly reference: readonly Observation[];
  readonly current: readonly Observation[];
}
