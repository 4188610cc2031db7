import type { HistoricResult } from '../fit-division.ts';

/** A result with the instant from which it was known. */
export interface DatedResult extends HistoricResult {
  readonly resultKnownAt: Date;
}
