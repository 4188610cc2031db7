import type { Logger } from 'pino';
import type { PrismaClient } from '../db/generated/client.ts';
import { startBackup } from '../modules/backups/actions/start-backup.ts';
import type { Budgets } from '../modules/costs/domain/budgets.ts';
import { startDailyJob } from '../modules/jobs/actions/start-daily-job.ts';
import type { Tick } from '../modules/jobs/cron-queue.ts';
import type { JobQueue } from '../modules/jobs/job-queue.ts';
import { checkAlerts } from '../modules/monitoring/actions/check-alerts.ts';
import { sampleDatabase } from '../modules/monitoring/actions/sample-database.ts';
import { startScheduledRuns } from '../modules/pipeline/actions/start-scheduled-runs.ts';
import type { Clock } from '../shared/clock.ts';
import { NO_UPKEEP, type UpkeepSettings } from './upkeep-settings.ts';

export interface TickDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly queue: JobQueue | null;
  readonly budgets: Budgets;
  /** What the upkeep of the database goes by; its defaults when not given. */
  readonly upkeep?: UpkeepSettings;
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/**
 * What happens at a tick: each minute the schedules that are due start their runs and alerts are checked, and each hour the database's own
 * counts are noted; the daily one starts the daily job, that of the backup the daily backup.
 * Delivered twice, or to two processes, it does what it does once.
 */
export async function takeTick(
  { db, clock, queue, budgets, upkeep = NO_UPKEEP, log }: TickDeps,
  { name, madeAt }: Tick,
): Promise<void> {
  if (name === 'DAILY') {
    const tick = madeAt.toISOString();
    const { jobId, isNew } = await db.$transaction((tx) =>
      startDailyJob(tx, queue, { at: clock.now(), tick }),
    );
    if (isNew) log.info({ jobId }, 'started the daily job');
    return;
  }
  if (name === 'BACKUP') {
    const request = { kind: 'DAILY', at: clock.now(), tick: madeAt.toISOString() } as const;
    const { jobId, isNew } = await db.$transaction((tx) => startBackup(tx, queue, request));
    if (isNew) log.info({ jobId }, 'started the daily backup');
    return;
  }
  const onUnexpected = (error: unknown, schedule: string): void =>
    log.error({ err: error, schedule }, 'a schedule could not start its run');
  for (const { schedule, runId } of await startScheduledRuns({ db, clock, queue, onUnexpected }))
    log.info({ schedule, runId }, 'a schedule started a run');
  const { alertThresholds: thresholds, areBackupsExpected } = upkeep;
  await sampleDatabase(db, clock.now());
  await checkAlerts({ db, clock, budgets, thresholds, areBackupsExpected });
}
