import type { Tx } from '../../../db/transaction.ts';
import type { JobFailure } from '../../jobs/domain/job.ts';
import { recordRunEvent } from './record-run-event.ts';

/**
 * Ends the run that a job carried out, when the job was given up, and the tries of nodes that nobody is at any more; whoever watches the
 * run is told. A run that has ended, or no run, is left alone. The transaction's last statement.
 */
export async function failRunOfJob(tx: Tx, jobId: string, failure: JobFailure, at: Date): Promise<void> {
  const error = { code: failure.code, name: null, message: failure.message };
  const [run] = await tx.pipelineRun.updateManyAndReturn({
    where: { jobId, status: { in: ['PENDING', 'RUNNING'] } },
    data: { status: 'FAILED', error, finishedAt: at },
    select: { id: true },
  });
  if (!run) return;
  await tx.processingCheckpoint.updateMany({
    where: { runId: run.id, status: 'RUNNING' },
    data: { status: 'FAILED', finishedAt: at, error },
  });
  await recordRunEvent(tx, { runId: run.id, kind: 'RUN_FAILED', at, payload: { error } });
}
