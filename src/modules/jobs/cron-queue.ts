import type { PgBoss } from 'pg-boss';

const QUEUE = 'ticks';
const TICK_SECONDS = 5 * 60;
const DAY_SECONDS = 86_400;

/** What ticks: every minute, and once a day or whenever the settings say the daily work and the daily backup. */
export type TickName = 'MINUTE' | 'DAILY' | 'BACKUP';

/** A tick as it is delivered: to one process, and once more when that one dies over it. */
export interface Tick {
  readonly name: TickName;
  /** When the queue made it: the same each time that it is delivered. */
  readonly madeAt: Date;
}

/** The clock that all processes on one database share. The queue's own tables hold it, so that a tick is one tick however many processes there are. */
export class CronQueue {
  readonly #boss: PgBoss;

  constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /** Makes its queue; after the engine has started. */
  async start(): Promise<void> {
    const settings = {
      retryLimit: 3,
      retryDelay: 5,
      retryBackoff: true,
      expireInSeconds: TICK_SECONDS,
      deleteAfterSeconds: DAY_SECONDS,
    };
    await this.#boss.createQueue(QUEUE, settings);
    await this.#boss.updateQueue(QUEUE, settings);
  }

  /** Lets every minute tick. A minute that no process took up in time is let pass: the next one does its work. */
  async tickEveryMinute(): Promise<void> {
    await this.#set('MINUTE', '* * * * *', { retentionSeconds: TICK_SECONDS });
  }

  /** Lets the daily work tick by a cron expression in UTC, in place of what was set before; null ends it. A tick that was missed is made good, once. */
  async tickDaily(cron: string | null): Promise<void> {
    await this.#tickBySetting('DAILY', cron);
  }

  /** As `tickDaily`, for the daily backup. */
  async tickBackup(cron: string | null): Promise<void> {
    await this.#tickBySetting('BACKUP', cron);
  }

  /** By which expression the daily work ticks; null when it does not. */
  async dailyCron(): Promise<string | null> {
    return (await this.#boss.getSchedule(QUEUE, 'DAILY'))?.cron ?? null;
  }

  /** Hands ticks to `take`, one at a time. */
  async work(take: (tick: Tick) => Promise<void>): Promise<void> {
    const options = { pollingIntervalSeconds: 2, batchSize: 1, includeMetadata: true } as const;
    await this.#boss.work<{ name: TickName }, unknown, typeof options>(QUEUE, options, async (ticks) => {
      for (const { data, createdOn } of ticks) await take({ name: data.name, madeAt: createdOn });
    });
  }

  async #tickBySetting(name: TickName, cron: string | null): Promise<void> {
    if (cron === null) await this.#boss.unschedule(QUEUE, name);
    else await this.#set(name, cron, { retentionSeconds: DAY_SECONDS, missed: 'once' });
  }

  async #set(
    name: TickName,
    cron: string,
    options: { readonly retentionSeconds: number; readonly missed?: 'once' },
  ): Promise<void> {
    const stored = await this.#boss.getSchedule(QUEUE, name);
    // Saved again, it would be a schedule that has missed nothing.
    if (stored?.cron === cron) return;
    await this.#boss.schedule(QUEUE, cron, { name }, { key: name, tz: 'UTC', ...options });
  }
}
