import { databaseFaultOf } from '../../db/database-fault.ts';
import type { RunEvent as StoredRunEvent } from '../../db/generated/client.ts';
import type { WakeUps } from '../../db/notifications.ts';

export interface RunEventSource {
  /** The next events behind a number, by number. */
  readonly read: (after: bigint) => Promise<readonly StoredRunEvent[]>;
  /** Whether nothing comes behind a number; asked when `read` found nothing. */
  readonly isOver: (after: bigint) => Promise<boolean>;
  /** What says that it is worth reading again; null reads every two seconds. */
  readonly wakeUps: WakeUps | null;
  /** Called once, when the stream has ended, whichever way. */
  readonly onEnd: () => void;
}

/** How long nothing is read without a wake-up. */
const LONGEST_PAUSE_MS = { woken: 30_000, alone: 2_000 } as const;
const RETRY_MS = 1_000;

/**
 * Events behind a number, one after the other, without a gap and without a repetition: what is delivered comes from the table, and
 * wake-ups only say when to read it. It reads a page at a time, and the next one when all of it was taken, so that a slow reader holds
 * one page. A database that does not answer makes it wait, not end. `return` ends it at once, also while it waits.
 */
export class RunEventStream implements AsyncGenerator<StoredRunEvent, undefined, undefined> {
  readonly #source: RunEventSource;
  readonly #forget: () => void;
  #after: bigint;
  #page: readonly StoredRunEvent[] = [];
  #taken = 0;
  #isStale = false;
  #hasEnded = false;
  #resume: (() => void) | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(after: bigint, source: RunEventSource) {
    this.#after = after;
    this.#source = source;
    const release = source.wakeUps?.onWakeUp(() => {
      this.#isStale = true;
      this.#resume?.();
    });
    this.#forget = () => {
      release?.();
      source.onEnd();
    };
  }

  /** Calls that overlap are answered in their order. */
  next(): Promise<IteratorResult<StoredRunEvent, undefined>> {
    const answer = this.#turn.then(() => this.#next());
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  return(): Promise<IteratorResult<StoredRunEvent, undefined>> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<StoredRunEvent, undefined>> {
    this.#end();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #next(): Promise<IteratorResult<StoredRunEvent, undefined>> {
    for (;;) {
      const event = this.#page[this.#taken];
      if (this.#hasEnded) return { done: true, value: undefined };
      if (event) {
        this.#taken += 1;
        return { done: false, value: event };
      }
      await this.#readOn();
    }
  }

  async #readOn(): Promise<void> {
    const { read, isOver, wakeUps } = this.#source;
    let pauseMs: number = wakeUps ? LONGEST_PAUSE_MS.woken : LONGEST_PAUSE_MS.alone;
    this.#isStale = false;
    try {
      this.#page = await read(this.#after);
      this.#taken = 0;
      this.#after = this.#page.at(-1)?.id ?? this.#after;
      if (this.#page.length > 0) return;
      if (await isOver(this.#after)) this.#end();
    } catch (error) {
      if (databaseFaultOf(error) === null) {
        this.#end();
        throw error;
      }
      pauseMs = RETRY_MS;
      this.#isStale = false;
    }
    await this.#pause(pauseMs);
  }

  async #pause(ms: number): Promise<void> {
    if (this.#isStale || this.#hasEnded) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#resume = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#resume = null;
  }

  #end(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#page = [];
    this.#forget();
    this.#resume?.();
  }
}
