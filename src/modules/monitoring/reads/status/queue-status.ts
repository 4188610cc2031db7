import type { Reader } from '../../../../db/transaction.ts';

export interface WorkerSeen {
  /** Host and process. */
  readonly name: string;
  readonly jobs: number;
}

export interface QueueStatus {
  readonly queued: number;
  readonly running: number;
  readonly oldestQueuedAt: Date | null;
  readonly failedLastDay: number;
  readonly completedLastDay: number;
  readonly workers: readonly WorkerSeen[];
}

interface Counts extends Omit<QueueStatus, 'workers'> {
  readonly workers: readonly WorkerSeen[] | null;
}

const DAY_MS = 86_400_000;

/** How many jobs wait, run and have ended lately, and who runs them. One statement. */
export async function queueStatus(db: Reader, at: Date): Promise<QueueStatus> {
  const [counts] = await db.$queryRaw<Counts[]>`
    SELECT count(*) FILTER (WHERE state = 'QUEUED')::int AS queued,
           count(*) FILTER (WHERE state = 'RUNNING')::int AS running,
           min(created_at) FILTER (WHERE state = 'QUEUED') AS "oldestQueuedAt",
           count(*) FILTER (WHERE state = 'FAILED')::int AS "failedLastDay",
           count(*) FILTER (WHERE state = 'COMPLETED')::int AS "completedLastDay",
           (SELECT jsonb_agg(jsonb_build_object('name', worker, 'jobs', jobs) ORDER BY worker COLLATE "C") FROM (
              SELECT worker, count(*)::int AS jobs FROM jobs WHERE state = 'RUNNING' AND worker IS NOT NULL GROUP BY worker
            ) busy) AS workers
    FROM jobs
    WHERE state IN ('QUEUED', 'RUNNING') OR finished_at > ${new Date(at.getTime() - DAY_MS)}`;
  if (!counts) throw new Error('Jobs could not be counted.');
  return { ...counts, workers: counts.workers ?? [] };
}
