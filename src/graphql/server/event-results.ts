import { GraphQLError, type ExecutionResult } from 'graphql';
import { databaseFaultOf } from '../../db/database-fault.ts';
import { pause } from '../../db/pause.ts';

const RETRY_MS = 1_000;

/**
 * The answers to the events of a subscription, one for each. While the database cannot be reached, an answer waits for it: an event
 * that went out as an error would be lost for who reads on behind it. When the events themselves fail, the last answer says so.
 * `return` ends it at once, also while it waits.
 */
export class EventResults implements AsyncGenerator<ExecutionResult, undefined, undefined> {
  readonly #events: AsyncIterator<unknown>;
  readonly #answer: (event: unknown) => Promise<ExecutionResult | null>;
  readonly #ending = new AbortController();
  #failure: Error | null = null;

  /** @param answer null where there can be none now, so that it is asked for again. */
  constructor(events: AsyncIterable<unknown>, answer: (event: unknown) => Promise<ExecutionResult | null>) {
    this.#events = events[Symbol.asyncIterator]();
    this.#answer = answer;
  }

  /** Fires when it has ended, whichever way. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const { signal } = this.#ending;
    if (signal.aborted) return this.#last();
    try {
      const event = await this.#events.next();
      if (event.done === true) {
        await this.return();
        return this.#last();
      }
      for (;;) {
        const value = await this.#answer(event.value);
        if (value !== null && !isCutOff(value)) return { done: false, value };
        if (!(await pause(RETRY_MS, signal))) return this.#last();
      }
    } catch (error) {
      await this.fail(error);
      return this.#last();
    }
  }

  /** Ends it at once, also while it waits, with a last answer that says why. */
  async fail(error: unknown): Promise<void> {
    if (this.#ending.signal.aborted) return;
    this.#failure = error instanceof Error ? error : new Error(String(error));
    await this.return();
  }

  #last(): IteratorResult<ExecutionResult, undefined> {
    const cause = this.#failure;
    if (cause === null) return { done: true, value: undefined };
    this.#failure = null;
    const error = new GraphQLError(cause.message, { originalError: cause });
    return { done: false, value: { errors: [error] } };
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    if (!this.#ending.signal.aborted) {
      this.#ending.abort();
      await this.#events.return?.();
    }
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult, undefined>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

function isCutOff({ errors }: ExecutionResult): boolean {
  return (errors ?? []).some(({ originalError }) => databaseFaultOf(originalError) === 'UNREACHABLE');
}
