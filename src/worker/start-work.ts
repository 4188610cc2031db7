import type { Logger } from 'pino';
import type { PrismaClient } from '../db/generated/client.ts';
import type { Env } from '../env.ts';
import type { Clock } from '../shared/clock.ts';
import { giveUpUnqueuedJobs } from './give-up-unqueued-jobs.ts';
import { startCron } from './start-cron.ts';
import { type JobMeter, type JobWorker, startJobWorker } from './start-job-worker.ts';
import type { ThreadTracing } from './job-thread.ts';
import type { UpkeepSettings } from './upkeep-settings.ts';
import { watchSilentJobs } from './watch-silent-jobs.ts';

export interface WorkDeps {
  readonly env: Env;
  readonly url: string;
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly log: Logger;
  /** The folder below which imports may read; null for none. */
  readonly importDir: string | null;
  /** Counts attempts at jobs; nobody does when not given. */
  readonly metrics?: JobMeter;
}

/** Everything that a process does besides answering requests: jobs, ticks of the clock, and the look for jobs whose process died. */
export async function startWork({
  env,
  url,
  db,
  clock,
  log,
  importDir,
  metrics,
}: WorkDeps): Promise<JobWorker> {
  const { archiveDir, retention, alertThresholds } = env;
  const upkeep: UpkeepSettings = {
    url,
    archiveDir,
    retention,
    alertThresholds,
    areBackupsExpected: env.backupCron !== null,
  };
  const worker = await startJobWorker(
    {
      ...env,
      url,
      importRoot: importDir,
      threads: env.workerThreads,
      heartbeatSeconds: env.jobHeartbeatSeconds,
      upkeep,
      tracing: tracingOf(env),
    },
    log,
    metrics,
  );
  const { queue } = worker;
  try {
    for (const jobId of await giveUpUnqueuedJobs(db, clock))
      log.error({ jobId }, 'a job was given up: the queue does not know it');
    const { dailyCron, backupCron, llm } = env;
    await startCron({ db, clock, log, queue, budgets: llm.budgets, upkeep, dailyCron, backupCron });
  } catch (error) {
    await worker.stop();
    throw error;
  }
  const unwatch = watchSilentJobs(db, clock, log);
  return {
    queue,
    stop: async (graceMs) => {
      await unwatch();
      await worker.stop(graceMs);
    },
  };
}

/** The settings of traces for the threads; none without a collector. */
function tracingOf({ tracesEndpoint: endpoint, serviceName }: Env): ThreadTracing | undefined {
  return endpoint === null ? undefined : { endpoint, serviceName };
}
