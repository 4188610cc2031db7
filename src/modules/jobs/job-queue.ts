import { fromPrisma, PgBoss } from 'pg-boss';
import type { Tx } from '../../db/transaction.ts';
import { CronQueue } from './cron-queue.ts';

const QUEUE = 'jobs';
/** Where the engine puts jobs that no worker brought to an end, so that somebody records it. */
const GIVEN_UP = 'jobs-given-up';
/** A worker that has been silent for so long is taken for dead, and its job goes to another, unless the settings say otherwise. */
const USUAL_HEARTBEAT_SECONDS = 20;
const USUAL_RETRIES = 3;
const LONGEST_JOB_SECONDS = 6 * 3600;
/** How often silent workers are looked for, and how long a job that comes back to the queue may wait there unseen. */
const LOOK_EVERY_SECONDS = 3;
/** A job is tried again after a second, then after more and more, and never after more than this. */
const LONGEST_RETRY_DELAY_SECONDS = 15;

/** New jobs are announced; those that come back to the queue are found by asking. */
const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: LOOK_EVERY_SECONDS } as const;

/** What a worker does with a job of the queue. */
export interface JobTaker {
  readonly perform: (jobId: string) => Promise<void>;
  /** Records that nobody will try the job again. */
  readonly giveUp: (jobId: string) => Promise<void>;
}

export interface JobQueueSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly onError: (error: Error) => void;
  /** How often a job is tried again that failed where it ran, or whose worker died: of every kind, where it is given. */
  readonly retryLimit?: number;
  /** After how much silence a worker is taken for dead, in seconds; 10 is the engine's least. */
  readonly heartbeatSeconds?: number | undefined;
}

/** The queue between the processes that ask for work and those that do it: one PostgreSQL, any number of both. */
export class JobQueue {
  /** What happens by the clock. */
  readonly cron: CronQueue;
  readonly #boss: PgBoss;
  readonly #retryLimit: number | undefined;
  readonly #heartbeatSeconds: number;

  constructor(settings: JobQueueSettings) {
    const { url, poolSize, onError } = settings;
    this.#retryLimit = settings.retryLimit;
    this.#heartbeatSeconds = settings.heartbeatSeconds ?? USUAL_HEARTBEAT_SECONDS;
    this.#boss = new PgBoss({
      connectionString: url,
      max: poolSize,
      application_name: 'quantum-sovereign jobs',
      useListenNotify: true,
      superviseIntervalSeconds: 1,
      // A queue is looked at no more often than this, whatever the interval above.
      monitorIntervalSeconds: LOOK_EVERY_SECONDS,
    });
    this.#boss.on('error', onError);
    this.cron = new CronQueue(this.#boss);
  }

  /** Connects, and installs or upgrades the queue's own tables. */
  async start(): Promise<void> {
    await this.#boss.start();
    await this.#boss.createQueue(GIVEN_UP, {
      retryLimit: 1_000,
      retryBackoff: true,
      retryDelayMax: 60,
      notify: true,
    });
    const settings = {
      retryLimit: this.#retryLimit ?? USUAL_RETRIES,
      retryBackoff: true,
      retryDelay: 1,
      retryDelayMax: LONGEST_RETRY_DELAY_SECONDS,
      heartbeatSeconds: this.#heartbeatSeconds,
      expireInSeconds: LONGEST_JOB_SECONDS,
      deadLetter: GIVEN_UP,
      notify: true,
    };
    await this.#boss.createQueue(QUEUE, settings);
    // A queue that was there already keeps the settings with which it was made.
    await this.#boss.updateQueue(QUEUE, settings);
    await this.cron.start();
  }

  /**
   * Puts a job into the queue as part of the transaction: it is there when the transaction is, and not before. It is tried again
   * `ofKind` times at most, unless the queue was given a limit for every kind.
   */
  async send(tx: Tx, jobId: string, ofKind = USUAL_RETRIES): Promise<void> {
    const retryLimit = this.#retryLimit ?? ofKind;
    await this.#boss.send(
      QUEUE,
      { jobId },
      { db: fromPrisma(tx), retryLimit, heartbeatSeconds: this.#heartbeatSeconds },
    );
  }

  /**
   * Takes jobs one at a time on each of `concurrency` places and hands them to `perform`. One that failed there, or whose worker
   * died, is tried again; after the last try it is handed to `giveUp`.
   */
  async work(concurrency: number, { perform, giveUp }: JobTaker): Promise<void> {
    const options = { ...POLLING, localConcurrency: concurrency, batchSize: 1 };
    await this.#boss.work<{ jobId: string }>(QUEUE, options, async (jobs) => {
      for (const { data } of jobs) await perform(data.jobId);
    });
    await this.#boss.work<{ jobId: string }>(GIVEN_UP, { ...POLLING, batchSize: 1 }, async (jobs) => {
      for (const { data } of jobs) await giveUp(data.jobId);
    });
  }

  /** Passes when the queue answers. @throws Error when it is not there or its database does not answer. */
  async ask(): Promise<void> {
    if ((await this.#boss.getQueue(QUEUE)) === null) throw new Error(`There is no queue named ${QUEUE}.`);
  }

  /** Lets running jobs finish for a while, then leaves; what is not finished is taken up by another worker. */
  async stop(graceMs: number): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: graceMs });
  }
}
