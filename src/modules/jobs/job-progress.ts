import type { PrismaClient } from '../../db/generated/client.ts';

/** Reports come as often as the work likes; the database hears of them, and is asked about cancellation, this often. */
const WRITE_EVERY_MS = 400;

/** Carries a job's progress into the database, and a request for its end out of it. */
export class JobProgress {
  readonly #db: PrismaClient;
  readonly #jobId: string;
  readonly #listener: ((fraction: number, message: string) => void) | undefined;
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #fraction = 0;
  #message: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: PrismaClient, jobId: string, listener?: (fraction: number, message: string) => void) {
    this.#db = db;
    this.#jobId = jobId;
    this.#listener = listener;
    this.#timer = setInterval(() => {
      this.#writing = this.#writing.then(() => this.#write());
    }, WRITE_EVERY_MS);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Fires the signal: the work is to end. */
  cancel(): void {
    this.#abort.abort();
  }

  report(fraction: number, message: string): void {
    this.#fraction = Math.min(1, Math.max(0, fraction));
    this.#message = message;
    this.#listener?.(this.#fraction, message);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writing;
  }

  async #write(): Promise<void> {
    try {
      const [job] = await this.#db.job.updateManyAndReturn({
        where: { id: this.#jobId, state: 'RUNNING' },
        data: { progress: this.#fraction, progressMessage: this.#message },
        select: { cancelRequestedAt: true },
      });
      if (!job || job.cancelRequestedAt !== null) this.cancel();
    } catch {
      // A progress report that is lost is made good by the next one; the work itself must not end for it.
      return;
    }
  }
}
