import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { RunNotCancellableError } from '../domain/run-not-cancellable-error.ts';
import { recordRunEvent } from './record-run-event.ts';

/**
 * Ends a run: one that waits at once, one that a worker is at between two nodes or instants, within a second; what a node was at is
 * rolled back.
 *
 * @throws NotFoundError when there is no such run, RunNotCancellableError when it has ended already.
 */
export async function cancelPipelineRun(tx: Tx, runId: string, at: Date): Promise<void> {
  const run = await tx.pipelineRun.findUnique({
    where: { id: runId },
    select: { status: true, jobId: true },
  });
  if (!run) throw new NotFoundError('PipelineRun', runId);
  if (run.status !== 'PENDING' && run.status !== 'RUNNING')
    throw new RunNotCancellableError(runId, run.status);
  const { jobId } = run;
  // A job that no worker has taken up has nobody to tell it: it ends here, and its run with it.
  const waiting =
    jobId === null
      ? { count: 1 }
      : await tx.job.updateMany({
          where: { id: jobId, state: 'QUEUED' },
          data: { state: 'CANCELLED', cancelRequestedAt: at, finishedAt: at },
        });
  if (waiting.count === 0 && jobId !== null) {
    await tx.job.updateMany({
      where: { id: jobId, state: 'RUNNING' },
      data: { cancelRequestedAt: at },
    });
    return;
  }
  const ended = await tx.pipelineRun.updateMany({
    where: { id: runId, status: { in: ['PENDING', 'RUNNING'] } },
    data: { status: 'CANCELLED', finishedAt: at },
  });
  if (ended.count === 1) await recordRunEvent(tx, { runId, kind: 'RUN_CANCELLED', at, payload: {} });
}
