import type { Tx } from '../../../db/transaction.ts';
import type { JobQueue } from '../job-queue.ts';
import { createJob } from './create-job.ts';

export interface DailyJobRequest {
  readonly at: Date;
  /** Which tick asks for it: none gets a second job. Null when somebody does. */
  readonly tick: string | null;
}

/**
 * Starts the daily job. One at a time: while one has not ended, that one is the answer. @returns its id, and whether it is a new one;
 * for a tick that has a job, that job.
 */
export async function startDailyJob(
  tx: Tx,
  queue: JobQueue | null,
  { at, tick }: DailyJobRequest,
): Promise<{ jobId: string; isNew: boolean }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('quantum-sovereign:daily-job', 0))`;
  const there = await tx.job.findFirst({
    where: {
      kind: 'DAILY',
      OR: [
        { state: { in: ['QUEUED', 'RUNNING'] } },
        ...(tick === null ? [] : [{ input: { path: ['tick'], equals: tick } }]),
      ],
    },
    select: { id: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  if (there) return { jobId: there.id, isNew: false };
  return { jobId: await createJob(tx, queue, { kind: 'DAILY', input: { tick }, at }), isNew: true };
}
