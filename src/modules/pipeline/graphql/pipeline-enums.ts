import type { DataFreshness, ExecutionMode, ProcessingStatus } from '../../../db/generated/enums.ts';
import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';

const MODES: Record<ExecutionMode, string> = {
  BACKTEST:
    'As of an instant in the past, or day by day, to see what would have come of it; selects on prices before the match alone.',
  PAPER: 'Picks that nobody places, kept to be judged later; no two runs of the mode make the same bet.',
  SHADOW:
    'Beside a live run, to compare another configuration with it: computed and settled, and not counted.',
  LIVE: 'Picks that are to be placed, by people or programs: the product places no bets. The as-of is now, within five minutes.',
};

const STATUSES: Record<ProcessingStatus, string> = {
  PENDING: 'Waits for a worker.',
  RUNNING: 'A worker is at it, or it waits to be tried again; what nodes have finished is stored.',
  COMPLETED: 'Done: decisions and picks are stored.',
  SKIPPED: 'Passed over for a named reason.',
  FAILED: 'Ended before its end; `error` says why. It can be resumed.',
  CANCELLED: 'Ended because somebody asked for it. A run can be resumed.',
};

const FRESHNESS: Record<DataFreshness, string> = {
  FRESH: "The division's newest result was recent.",
  STALE: "The division's newest result was older than the run's configuration likes; used all the same.",
  EXPIRED: "The division's newest result was too old to be used.",
  MISSING: 'The division had no result at all.',
};

export const ExecutionModeRef = builder.enumType('ExecutionMode', {
  description: 'What the picks of a run are for.',
  values: describedEnum(MODES),
});

export const ProcessingStatusRef = builder.enumType('ProcessingStatus', {
  description:
    'How far a run, or one node of it, has come. COMPLETED is final; FAILED and CANCELLED are until somebody resumes.',
  values: describedEnum(STATUSES),
});

export const DataFreshnessRef = builder.enumType('DataFreshness', {
  description: 'How old the results were that a decision rests on.',
  values: describedEnum(FRESHNESS),
});
