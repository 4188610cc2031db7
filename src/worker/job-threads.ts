import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ThreadSettings } from './job-thread.ts';

/** A fixed number of threads, kept alive, that jobs run in: fits and imports must not hold up requests. */
export class JobThreads {
  readonly #pool: Piscina<{ jobId: string }, string[]>;

  constructor(settings: ThreadSettings, threads: number) {
    this.#pool = new Piscina({
      filename: fileURLToPath(new URL('./job-thread.ts', import.meta.url)),
      name: 'runJobInThread',
      workerData: settings,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 60_000,
      closeTimeout: 10_000,
    });
  }

  /** Runs a job to its end. @returns unforeseen failures, as text for the log. */
  async run(jobId: string): Promise<string[]> {
    return await this.#pool.run({ jobId });
  }

  /** Records that nobody will try the job again. */
  async giveUp(jobId: string): Promise<void> {
    await this.#pool.run({ jobId }, { name: 'giveUpJobInThread' });
  }

  /** Ends the threads; what runs in them is taken up by another worker. */
  async destroy(): Promise<void> {
    await this.#pool.destroy();
  }
}
