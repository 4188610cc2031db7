import type { PrismaClient } from '../../db/generated/client.ts';
import type { Clock } from '../../shared/clock.ts';
import { SupersededError } from './domain/superseded-error.ts';

/** Reports come as often as the work likes; the database hears of them, and is asked about cancellation, this often. */
const WRITE_EVERY_MS = 400;

interface ProgressInput {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly jobId: string;
  /** Which take-over of the job this is: when there has been another one, the work ends. */
  readonly attempt: number;
  /** The queue knows when a worker dies; a job outside it has to give signs of life itself. */
  readonly isInQueue: boolean;
  readonly listener: ((fraction: number, message: string) => void) | undefined;
}

/** Carries a job's progress into the database, and a request for its end out of it. */
export class JobProgress {
  readonly #input: ProgressInput;
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #fraction = 0;
  #message: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(input: ProgressInput) {
    this.#input = input;
    this.#timer = setInterval(() => {
      this.#writing = this.#writing.then(() => this.#write());
    }, WRITE_EVERY_MS);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Fires the signal: the work is to end. */
  cancel(reason?: Error): void {
    this.#abort.abort(reason);
  }

  report(fraction: number, message: string): void {
    this.#fraction = Math.min(1, Math.max(0, fraction));
    this.#message = message;
    this.#input.listener?.(this.#fraction, message);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writing;
  }

  async #write(): Promise<void> {
    const { db, clock, jobId, attempt, isInQueue } = this.#input;
    try {
      const [job] = await db.job.updateManyAndReturn({
        where: { id: jobId, attempt, state: 'RUNNING' },
        data: {
          progress: this.#fraction,
          progressMessage: this.#message,
          ...(isInQueue ? {} : { aliveAt: clock.now() }),
        },
        select: { cancelRequestedAt: true },
      });
      if (!job) this.cancel(new SupersededError(`job ${jobId}`));
      else if (job.cancelRequestedAt !== null) this.cancel();
    } catch {
      // A progress report that is lost is made good by the next one; the work itself must not end for it.
      return;
    }
  }
}
