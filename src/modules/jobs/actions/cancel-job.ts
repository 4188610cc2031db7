import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { JobNotCancellableError } from '../domain/job-not-cancellable-error.ts';

/**
 * Asks for a job's end: a running one stops at its next safe point, a waiting one as soon as a worker takes it up, so that
 * whatever hangs on the job is ended by the same code.
 *
 * @throws NotFoundError when there is no such job, JobNotCancellableError when it has ended already.
 */
export async function cancelJob(tx: Tx, id: string, at: Date): Promise<void> {
  const asked = await tx.job.updateMany({
    where: { id, state: { in: ['QUEUED', 'RUNNING'] } },
    data: { cancelRequestedAt: at },
  });
  if (asked.count === 1) return;
  const job = await tx.job.findUnique({ where: { id }, select: { state: true } });
  if (!job) throw new NotFoundError('Job', id);
  throw new JobNotCancellableError(id, job.state);
}
