import type { Logger } from 'pino';
import { JobQueue } from '../modules/jobs/job-queue.ts';
import type { ThreadSettings } from './job-thread.ts';
import { JobThreads } from './job-threads.ts';

export interface JobWorkerSettings extends ThreadSettings {
  readonly threads: number;
  readonly heartbeatSeconds?: number;
}

export interface JobWorker {
  readonly queue: JobQueue;
  /** Lets running jobs finish for a while, five seconds unless given; what is not finished then is taken up by another worker. */
  stop(graceMs?: number): Promise<void>;
}

/** Counts attempts at jobs. */
export interface JobMeter {
  jobAttempt(durationMs: number, hasFailed: boolean): void;
}

const GRACE_MS = 5_000;

/** Connects to the queue and takes jobs from it, each into a thread of its own. */
export async function startJobWorker(
  settings: JobWorkerSettings,
  log: Logger,
  metrics?: JobMeter,
): Promise<JobWorker> {
  const { threads: count, heartbeatSeconds, ...threadSettings } = settings;
  const onError = (error: Error): void => log.error({ error: error.message }, 'job queue');
  const queue = new JobQueue({ url: settings.url, poolSize: count + 2, onError, heartbeatSeconds });
  await queue.start();
  // A process without threads hands jobs to others.
  if (count === 0) return { queue, stop: (graceMs = GRACE_MS) => queue.stop(graceMs) };
  const threads = new JobThreads(threadSettings, count);
  await queue.work(count, {
    perform: async (jobId) => {
      const begunAt = performance.now();
      const failures = await threads.run(jobId).catch((error: unknown) => {
        metrics?.jobAttempt(performance.now() - begunAt, true);
        log.error({ jobId, err: error }, 'a job was broken off; it is tried again');
        throw error;
      });
      metrics?.jobAttempt(performance.now() - begunAt, failures.length > 0);
      for (const failure of failures) log.error({ jobId, failure }, 'job failed unexpectedly');
    },
    giveUp: async (jobId) => {
      await threads.giveUp(jobId);
      log.error({ jobId }, 'a job was given up: no worker brought it to an end');
    },
  });
  return {
    queue,
    stop: async (graceMs = GRACE_MS) => {
      await queue.stop(graceMs);
      await threads.destroy();
    },
  };
}
