import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { FitThreads } from '../graphql/app-deps.ts';
import type { FitAnswer, FitTask } from '../modules/models/domain/matchup/fit-layers.ts';

/** Threads in which requests have goal models fitted. They start with the first task and end a while after the last. */
export class FitThreadPool implements FitThreads {
  readonly #pool: Piscina<FitTask, FitAnswer[]>;

  constructor(threads: number) {
    this.#pool = new Piscina({
      filename: fileURLToPath(new URL('./fit-thread.ts', import.meta.url)),
      name: 'fitInThread',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 60_000,
    });
  }

  async fit(task: FitTask): Promise<FitAnswer[]> {
    return await this.#pool.run(task);
  }

  async destroy(): Promise<void> {
    await this.#pool.destroy();
  }
}
