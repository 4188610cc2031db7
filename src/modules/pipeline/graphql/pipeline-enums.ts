import type { DataFreshness, ExecutionMode, ProcessingStatus } from '../../../db/generated/enums.ts';
import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';

const MODES: Record<ExecutionMode, string> = {
  BACKTEST: 'As of an instant in the past, to see what would have come of it.',
  PAPER: 'Picks that nobody places, kept to be judged later.',
  SHADOW: 'Beside a live run, to compare another configuration with it.',
  LIVE: 'Picks that are to be placed: the as-of is now, within five minutes.',
};

const STATUSES: Record<ProcessingStatus, string> = {
  PENDING: 'Waits for a worker.',
  RUNNING: 'A worker is at it; nothing of it is stored yet.',
  COMPLETED: 'Done: decisions and picks are stored.',
  SKIPPED: 'Passed over for a named reason.',
  FAILED: 'Ended without picks; `error` says why.',
  CANCELLED: 'Ended because somebody asked for it; nothing is stored.',
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
  description: 'How far a run has come. COMPLETED, SKIPPED, FAILED and CANCELLED are final.',
  values: describedEnum(STATUSES),
});

export const DataFreshnessRef = builder.enumType('DataFreshness', {
  description: 'How old the results were that a decision rests on.',
  values: describedEnum(FRESHNESS),
});
