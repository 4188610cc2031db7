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
  readonly #answer: (event: unknown) => Promise<ExecutionResult>;
  readonly #ending = new AbortController();

  constructor(events: AsyncIterable<unknown>, answer: (event: unknown) => Promise<ExecutionResult>) {
    this.#events = events[Symbol.asyncIterator]();
    this.#answer = answer;
  }

  /** Fires when it has ended, whichever way. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const { signal } = this.#ending;
    if (signal.aborted) return { done: true, value: undefined };
    try {
      const event = await this.#events.next();
      if (event.done === true) return await this.return();
      for (;;) {
        const value = await this.#answer(event.value);
        if (!isCutOff(value)) return { done: false, value };
        if (!(await pause(RETRY_MS, signal))) return { done: true, value: undefined };
      }
    } catch (error) {
      await this.return();
      const cause = error instanceof Error ? error : new Error(String(error));
      return {
        done: false,
        value: { errors: [new GraphQLError(cause.message, { originalError: cause })] },
      };
    }
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
