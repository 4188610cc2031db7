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
  /** Lets running jobs finish for a while; what is not finished then is taken up by another worker. */
  stop(): Promise<void>;
}

const GRACE_MS = 5_000;

/** Connects to the queue and takes jobs from it, each into a thread of its own. */
export async function startJobWorker(settings: JobWorkerSettings, log: Logger): Promise<JobWorker> {
  const { threads: count, heartbeatSeconds, ...threadSettings } = settings;
  const onError = (error: Error): void => log.error({ error: error.message }, 'job queue');
  const queue = new JobQueue({ url: settings.url, poolSize: count + 2, onError, heartbeatSeconds });
  await queue.start();
  // A process without threads hands jobs to others.
  if (count === 0) return { queue, stop: () => queue.stop(GRACE_MS) };
  const threads = new JobThreads(threadSettings, count);
  await queue.work(count, {
    perform: async (jobId) => {
      const failures = await threads.run(jobId).catch((error: unknown) => {
        log.error({ jobId, err: error }, 'a job was broken off; it is tried again');
        throw error;
      });
      for (const failure of failures) log.error({ jobId, failure }, 'job failed unexpectedly');
    },
    giveUp: async (jobId) => {
      await threads.giveUp(jobId);
      log.error({ jobId }, 'a job was given up: no worker brought it to an end');
    },
  });
  return {
    queue,
    stop: async () => {
      await queue.stop(GRACE_MS);
      await threads.destroy();
    },
  };
}
