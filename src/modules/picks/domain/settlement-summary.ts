import type { PickOutcome } from './pick-outcome.ts';

/** Picks of one division that nothing settles yet. */
export interface OpenPicks {
  readonly division: string;
  readonly picks: number;
  readonly matches: number;
}

/** What one settling did, and what it left. */
export interface SettlementSummary {
  /** ISO instant. */
  readonly asOf: string;
  /** Picks settled for the first time, and settled anew. */
  readonly settled: number;
  readonly resettled: number;
  /** Both, by outcome. */
  readonly outcomes: Readonly<Partial<Record<PickOutcome, number>>>;
  /** By division code, in its order; empty when no pick is open. */
  readonly open: readonly OpenPicks[];
}
