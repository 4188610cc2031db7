import type { PipelineRun } from '../../../db/generated/client.ts';
import { guardRun, type RunContext } from './run-context.ts';
import { recordRunEvent } from './record-run-event.ts';
import type { ToldFailure } from './failure-of.ts';

export interface RunSummary {
  readonly matchesConsidered: number;
  readonly matchesSkipped: number;
  readonly picksKept: number;
}

export function summaryOf({ matchesConsidered, matchesSkipped, picksKept }: RunSummary): RunSummary {
  return { matchesConsidered, matchesSkipped, picksKept };
}

/** Ends a run of which everything is done. Done twice, because an answer was lost, it says the same. */
export async function completeRun(context: RunContext): Promise<RunSummary> {
  const { db, runId, fence, clock } = context;
  return await db.$transaction(async (tx) => {
    const known = await tx.pipelineRun.findUnique({ where: { id: runId } });
    if (known?.status === 'COMPLETED' && known.fence === fence) return summaryOf(known);
    await guardRun(tx, context);
    const at = clock.now();
    const run: PipelineRun = await tx.pipelineRun.update({
      where: { id: runId },
      data: { status: 'COMPLETED', finishedAt: at },
    });
    const { steps, stepsDone } = run;
    const summary = summaryOf(run);
    await recordRunEvent(tx, {
      runId,
      kind: 'RUN_COMPLETED',
      at,
      payload: {
        steps,
        stepsDone,
        progress: 1,
        matches: summary.matchesConsidered,
        skipped: summary.matchesSkipped,
        picks: summary.picksKept,
      },
    });
    return summary;
  });
}

/** Ends a run before its end: cancelled without a failure. A run that somebody else has by now is left alone. */
export async function endRun(context: RunContext, failure: ToldFailure | null): Promise<void> {
  const { db, runId, fence, clock } = context;
  const at = clock.now();
  await db.$transaction(async (tx) => {
    const status = failure === null ? ('CANCELLED' as const) : ('FAILED' as const);
    const ended = await tx.pipelineRun.updateMany({
      where: { id: runId, fence, status: 'RUNNING' },
      data: { status, finishedAt: at, ...(failure === null ? {} : { error: { ...failure } }) },
    });
    if (ended.count === 0) return;
    await tx.processingCheckpoint.updateMany({
      where: { runId, status: 'RUNNING' },
      data: { status: failure === null ? 'CANCELLED' : 'FAILED', finishedAt: at },
    });
    await recordRunEvent(tx, {
      runId,
      kind: failure === null ? 'RUN_CANCELLED' : 'RUN_FAILED',
      at,
      payload: failure === null ? {} : { error: { ...failure } },
    });
  });
}
