import type { Tx } from '../../../db/transaction.ts';
import type { JobFailure } from '../domain/job.ts';

const ABANDONED: JobFailure = {
  code: 'UNAVAILABLE',
  message:
    'The job was given up: every process that took it up died or was stopped before its end. What it had committed stands; ask for it again.',
};

/** Records that nobody works on a job any more. @returns the failure; null for a job that had ended, which is left alone. */
export async function failAbandonedJob(tx: Tx, id: string, at: Date): Promise<JobFailure | null> {
  const failed = await tx.job.updateMany({
    where: { id, state: { in: ['QUEUED', 'RUNNING'] } },
    data: { state: 'FAILED', error: { ...ABANDONED, isAbandoned: true }, finishedAt: at },
  });
  return failed.count === 1 ? ABANDONED : null;
}
