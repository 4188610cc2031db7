import type { Json } from '../../../shared/json.ts';

/** What can happen to a run, with what its event tells. */
export const RUN_EVENT_KINDS = {
  RUN_QUEUED: 'The run was asked for and waits for a worker.',
  RUN_STARTED: 'A worker took the run up, for the first time or after another one.',
  NODE_COMPLETED: 'A node is done; what it added is stored.',
  NODE_FAILED: 'A node failed; it is tried again, or the run ends.',
  STEP_COMPLETED: 'All nodes are done for one as-of instant, and its picks are stored.',
  RUN_SETTLED: 'Picks of the run were settled.',
  RUN_RESUMED: 'Somebody asked for the run to go on after it had failed or was cancelled.',
  RUN_COMPLETED: 'The run is done.',
  RUN_FAILED: 'The run ended without completing.',
  RUN_CANCELLED: 'The run ended because somebody asked for it.',
} as const;
export type RunEventKind = keyof typeof RUN_EVENT_KINDS;

/** One event, as it is recorded. The members that mean nothing for its kind are left out. */
export interface RunEvent {
  readonly runId: string;
  readonly kind: RunEventKind;
  readonly at: Date;
  readonly payload: RunEventPayload;
}

export type RunEventPayload = {
  readonly [member: string]: Json | undefined;
  readonly node?: string;
  /** Which as-of instant, from 0, and how many there are and are done. */
  readonly step?: number;
  readonly steps?: number;
  readonly stepsDone?: number;
  /** ISO instant. */
  readonly asOf?: string;
  /** Which try of the node or the run. */
  readonly attempt?: number;
  /** Share of the run that is done, 0..1. */
  readonly progress?: number;
  readonly matches?: number;
  readonly skipped?: number;
  readonly picks?: number;
  readonly durationMs?: number;
  readonly error?: { readonly code: string; readonly name: string | null; readonly message: string };
};
