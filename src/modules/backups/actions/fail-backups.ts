import type { Tx } from '../../../db/transaction.ts';
import type { JobFailure } from '../../jobs/domain/job.ts';

/** Records that the backup of a job will not be brought to an end. One that has ended is left alone. */
export async function failBackupsOfJob(tx: Tx, jobId: string, failure: JobFailure, at: Date): Promise<void> {
  await tx.backup.updateMany({
    where: { jobId, status: 'RUNNING' },
    data: { status: 'FAILED', finishedAt: at, error: { ...failure } },
  });
}

const NOBODY: JobFailure = { code: 'UNAVAILABLE', message: 'Nobody writes it any more: its job has ended.' };

/** Records of backups whose job has ended, or is gone, that nobody writes them; in a restored database, for one. @returns how many. */
export async function failOrphanedBackups(tx: Tx, at: Date): Promise<number> {
  const { count } = await tx.backup.updateMany({
    where: { status: 'RUNNING', OR: [{ jobId: null }, { job: { state: { notIn: ['QUEUED', 'RUNNING'] } } }] },
    data: { status: 'FAILED', finishedAt: at, error: { ...NOBODY } },
  });
  return count;
}
