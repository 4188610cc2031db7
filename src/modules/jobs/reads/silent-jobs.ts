import type { Reader } from '../../../db/transaction.ts';

/** Jobs outside the queue that have not ended, and whose process has given no sign of life since the instant: it has died. */
export async function silentJobs(db: Reader, since: Date): Promise<string[]> {
  const jobs = await db.job.findMany({
    where: { state: { in: ['QUEUED', 'RUNNING'] }, aliveAt: { lt: since } },
    select: { id: true },
  });
  return jobs.map(({ id }) => id);
}
