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
  if (run.jobId !== null && (await isToldToWorker(tx, run.jobId, at))) return;
  const ended = await tx.pipelineRun.updateManyAndReturn({
    where: { id: runId, status: { in: ['PENDING', 'RUNNING'] } },
    data: { status: 'CANCELLED', finishedAt: at },
    select: { id: true },
  });
  if (ended.length === 0) {
    const { status } = await tx.pipelineRun.findUniqueOrThrow({
      where: { id: runId },
      select: { status: true },
    });
    throw new RunNotCancellableError(runId, status);
  }
  await tx.processingCheckpoint.updateMany({
    where: { runId, status: 'RUNNING' },
    data: { status: 'CANCELLED', finishedAt: at },
  });
  await recordRunEvent(tx, { runId, kind: 'RUN_CANCELLED', at, payload: {} });
}

/**
 * Asks for the end of the job. @returns whether a worker has it, which ends the run with it. A job that no worker has (it waits to be taken
 * up, or to be tried again) has nobody to tell it and ends here; so has a run whose job has ended without it.
 */
async function isToldToWorker(tx: Tx, jobId: string, at: Date): Promise<boolean> {
  // The row is held from here on, so that no worker takes the job up or puts it back in between.
  const [job] = await tx.job.updateManyAndReturn({
    where: { id: jobId, state: { in: ['QUEUED', 'RUNNING'] } },
    data: { cancelRequestedAt: at },
    select: { state: true },
  });
  if (job?.state === 'QUEUED')
    await tx.job.update({ where: { id: jobId }, data: { state: 'CANCELLED', finishedAt: at } });
  return job?.state === 'RUNNING';
}
