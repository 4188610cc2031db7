import { fromPrisma, PgBoss } from 'pg-boss';
import type { Tx } from '../../db/transaction.ts';

const QUEUE = 'jobs';
/** A worker that has been silent for so long is taken for dead, and its job goes to another. The engine's least value is 10. */
const HEARTBEAT_SECONDS = 20;
const LONGEST_JOB_SECONDS = 6 * 3600;

export interface JobQueueSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly onError: (error: Error) => void;
}

/** The queue between the processes that ask for work and those that do it: one PostgreSQL, any number of both. */
export class JobQueue {
  readonly #boss: PgBoss;

  constructor({ url, poolSize, onError }: JobQueueSettings) {
    this.#boss = new PgBoss({
      connectionString: url,
      max: poolSize,
      application_name: 'quantum-sovereign jobs',
      useListenNotify: true,
      superviseIntervalSeconds: 1,
    });
    this.#boss.on('error', onError);
  }

  /** Connects, and installs or upgrades the queue's own tables. */
  async start(): Promise<void> {
    await this.#boss.start();
    await this.#boss.createQueue(QUEUE, {
      retryLimit: 3,
      retryBackoff: true,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: LONGEST_JOB_SECONDS,
      notify: true,
    });
  }

  /** Puts a job into the queue as part of the transaction: it is there when the transaction is, and not before. */
  async send(tx: Tx, jobId: string): Promise<void> {
    await this.#boss.send(QUEUE, { jobId }, { db: fromPrisma(tx) });
  }

  /** Takes jobs one at a time on each of `concurrency` places and hands them to `perform`. */
  async work(
    concurrency: number,
    perform: (jobId: string, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const options = { localConcurrency: concurrency, pollingIntervalSeconds: 2, batchSize: 1 };
    await this.#boss.work<{ jobId: string }>(QUEUE, options, async (jobs) => {
      for (const { data, signal } of jobs) await perform(data.jobId, signal);
    });
  }

  /** Lets running jobs finish for a while, then leaves; what is not finished is taken up by another worker. */
  async stop(graceMs: number): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: graceMs });
  }
}
