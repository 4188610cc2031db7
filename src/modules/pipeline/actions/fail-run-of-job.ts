import type { Tx } from '../../../db/transaction.ts';
import type { JobFailure } from '../../jobs/domain/job.ts';

/** Ends the run that a job carried out, when the job was given up. A run that has ended, or no run, is left alone. */
export async function failRunOfJob(tx: Tx, jobId: string, failure: JobFailure, at: Date): Promise<void> {
  await tx.pipelineRun.updateMany({
    where: { jobId, status: { in: ['PENDING', 'RUNNING'] } },
    data: { status: 'FAILED', error: { ...failure }, finishedAt: at },
  });
}
