import type { ExperimentVerdict } from './experiment-design.ts';

/** What an accrual did to one experiment. */
export interface ExperimentAccrual {
  readonly experimentId: string;
  /** Matches that were observed, those without a closing price included. */
  readonly observed: number;
  /** Of them, those without a difference. */
  readonly withoutClosing: number;
  /** Decided matches whose result was not known. */
  readonly waiting: number;
  /** Decided matches that are left out because no bet on them stands. */
  readonly withoutStandingBets: number;
  /** Settled matches that are left out because a decision was pinned in a form of another version, or no arm can be computed from it. */
  readonly unreadable: number;
  /** Null where there was none yet. */
  readonly verdict: ExperimentVerdict | null;
}

/** What an accrual did. */
export interface AccrualSummary {
  /** Results and closing prices that became known later were not used. */
  readonly asOf: string;
  /** Of the experiments that were running, the one that started first before all. */
  readonly experiments: readonly ExperimentAccrual[];
  /** Running experiments whose arms cannot be computed. */
  readonly withoutArms: number;
  /** Running experiments that observe nothing because their design was stored in a form of another version, by id. */
  readonly unreadable: readonly string[];
}
