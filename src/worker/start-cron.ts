import type { JobQueue } from '../modules/jobs/job-queue.ts';
import { takeTick, type TickDeps } from './take-tick.ts';

export interface CronSettings extends TickDeps {
  readonly queue: JobQueue;
  /** When the daily job starts, five fields in UTC; null for never. */
  readonly dailyCron: string | null;
  /** When the daily backup is made, in the same form. */
  readonly backupCron: string | null;
}

/** Lets the clock of the queue tick and takes ticks in this process. It ends with the queue. */
export async function startCron({ dailyCron, backupCron, ...deps }: CronSettings): Promise<void> {
  const { cron } = deps.queue;
  await cron.tickEveryMinute();
  await cron.tickDaily(dailyCron);
  await cron.tickBackup(backupCron);
  await cron.work((tick) => takeTick(deps, tick));
}
