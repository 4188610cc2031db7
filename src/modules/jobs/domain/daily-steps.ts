import type { StepOutcome } from './step-outcome.ts';

/** The steps of the daily job, in the order in which they are done: later ones use what earlier ones brought. */
export const DAILY_STEPS = {
  FETCH_RESULTS:
    'Reads the sources of results and imports what is new; skipped where no source is configured.',
  SETTLE_PICKS: 'Settles picks whose results are known, and settles anew where one was corrected.',
  ACCRUE_EXPERIMENTS:
    'Adds the decided matches that have come to their results to the experiments that are running, and ends those that come to a verdict.',
  DETECT_DRIFT:
    'Computes the drift of every division of which results became known since it was last computed.',
  ANALYZE_STRATEGIES:
    'Finds patterns of failure in the books of LIVE and PAPER and proposes improvements; skipped where too few bets are settled, or none since the last time.',
  ROTATE_RECORDS:
    'Moves system logs, idempotency keys and events of ended runs that are older than they are to be kept into compressed files; skipped where there is no folder for them.',
  UPKEEP: 'Vacuums and analyses all tables, once a week; skipped on the other days.',
  CHECK_ALERTS:
    'Evaluates every rule of alerts, the whole audit trail and the comparison of the database with its migrations included.',
} as const;
export type DailyStepName = keyof typeof DAILY_STEPS;

export const DAILY_STEP_NAMES = Object.keys(DAILY_STEPS) as readonly DailyStepName[];

export interface DailyStepContext {
  readonly jobId: string;
  /** Fires when somebody asks for the job's end; the step stops at its next safe point. */
  readonly signal: AbortSignal;
  /** @param fraction 0..1 of the step that is done. */
  readonly report: (fraction: number, message: string) => void;
}

/** The code of one step. It leaves nothing half done, for it is tried again when it fails or its worker dies. */
export type DailyStep = (context: DailyStepContext) => Promise<StepOutcome>;

/** The code of every step. */
export type DailySteps = Readonly<Record<DailyStepName, DailyStep>>;
