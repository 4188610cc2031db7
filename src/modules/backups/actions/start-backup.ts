import type { Tx } from '../../../db/transaction.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import type { BackupKind } from '../domain/backup-names.ts';

export interface BackupRequest {
  readonly kind: BackupKind;
  readonly at: Date;
  /** Which tick of the clock asks for it: none gets a second one. Null when somebody does. */
  readonly tick: string | null;
}

/**
 * Hands a backup to the workers. One that somebody asked for and that has not begun yet is answered in its place, for its snapshot is still to be
 * taken; and a daily one while a daily one has not ended. @returns the job's id, and whether it is a new one; for a tick that has a job, that job.
 */
export async function startBackup(
  tx: Tx,
  queue: JobQueue | null,
  { kind, at, tick }: BackupRequest,
): Promise<{ jobId: string; isNew: boolean }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('quantum-sovereign:backup', 0))`;
  const there = await tx.job.findFirst({
    where: {
      kind: 'CREATE_BACKUP',
      AND: [{ input: { path: ['kind'], equals: kind } }],
      OR: [
        { state: { in: kind === 'DAILY' ? ['QUEUED', 'RUNNING'] : ['QUEUED'] } },
        ...(tick === null ? [] : [{ input: { path: ['tick'], equals: tick } }]),
      ],
    },
    select: { id: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  if (there) return { jobId: there.id, isNew: false };
  const input = { kind, tick };
  return { jobId: await createJob(tx, queue, { kind: 'CREATE_BACKUP', input, at }), isNew: true };
}
