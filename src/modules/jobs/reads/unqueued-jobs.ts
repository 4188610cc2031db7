import type { Reader } from '../../../db/transaction.ts';

/**
 * Jobs of the queue that have not ended and that the queue does not hold: its state is in no backup, so that a restored database has such. A job and
 * its place in the queue are made by one transaction, and seen by one statement here. The queue's own tables have to be there.
 */
export async function unqueuedJobs(db: Reader): Promise<string[]> {
  const jobs = await db.$queryRaw<{ id: string }[]>`
    SELECT j.id::text FROM public.jobs j
    WHERE j.state IN ('QUEUED', 'RUNNING') AND j.alive_at IS NULL AND NOT EXISTS (
      SELECT FROM pgboss.job q WHERE q.name IN ('jobs', 'jobs-given-up') AND q.data ->> 'jobId' = j.id::text
        AND q.state IN ('created', 'retry', 'active'))
    ORDER BY j.created_at, j.id`;
  return jobs.map(({ id }) => id);
}
