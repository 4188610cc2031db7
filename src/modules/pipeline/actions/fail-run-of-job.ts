import type { Tx } from '../../../db/transaction.ts';
import type { JobFailure } from '../../jobs/domain/job.ts';
import { recordRunEvent } from './record-run-event.ts';

/** Ends the run that a job carried out, when the job was given up. A run that has ended, or no run, is left alone. */
export async function failRunOfJob(tx: Tx, jobId: string, failure: JobFailure, at: Date): Promise<void> {
  const [run] = await tx.pipelineRun.updateManyAndReturn({
    where: { jobId, status: { in: ['PENDING', 'RUNNING'] } },
    data: { status: 'FAILED', error: { ...failure, name: null }, finishedAt: at },
    select: { id: true },
  });
  if (!run) return;
  await tx.processingCheckpoint.updateMany({
    where: { runId: run.id, status: 'RUNNING' },
    data: { status: 'FAILED', finishedAt: at, error: { ...failure, name: null } },
  });
  await recordRunEvent(tx, {
    runId: run.id,
    kind: 'RUN_FAILED',
    at,
    payload: { error: { ...failure, name: null } },
  });
}
