import type { PrismaClient } from '../../src/db/generated/client.ts';
import { executePipelineRun } from '../../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { startPipelineRun } from '../../src/modules/pipeline/actions/start-pipeline-run.ts';
import { fixedClock } from './fixed-clock.ts';

export interface PipelineRequest {
  readonly asOf: Date;
  readonly leagues?: readonly string[];
  readonly config?: unknown;
}

/** Records a shadow run, which knows of no other one, and executes it at once. @returns the run's id. */
export async function runPipeline(
  db: PrismaClient,
  { asOf, leagues = [], config = {} }: PipelineRequest,
): Promise<string> {
  const clock = fixedClock('2026-11-20T10:00:00Z');
  const request = { mode: 'SHADOW', asOf, leagues, config } as const;
  const { runId } = await db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, request));
  const { signal } = new AbortController();
  await executePipelineRun({ db, clock, signal, report: () => undefined }, runId);
  return runId;
}

/** What a run decided, without ids and instants of the run itself: equal inputs give equal decisions, to the last bit. */
export async function decisionsOf(db: PrismaClient, runId: string): Promise<unknown[]> {
  const entries = await db.auditEntry.findMany({
    where: { runId },
    select: { matchId: true, outcome: true, payload: true },
    orderBy: { matchId: 'asc' },
  });
  // Settlements of several picks on one match have no order of their own.
  const textOf = ({ matchId, payload }: (typeof entries)[number]): string =>
    `${String(matchId).padStart(10)} ${JSON.stringify(payload)}`;
  entries.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const picks = await db.pick.findMany({
    where: { runId },
    orderBy: [{ matchId: 'asc' }, { strategyName: 'asc' }, { selection: 'asc' }],
    omit: { id: true, runId: true, auditEntryId: true, createdAt: true },
  });
  return [...entries, ...picks.map((pick) => JSON.stringify(pick))];
}
