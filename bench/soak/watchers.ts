import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { FEED, RUN_EVENTS } from './mutations.ts';

const eventForm = z.object({ sequence: z.number(), kind: z.string(), run: z.object({ id: z.string() }) });
const answerForm = z.object({
  data: z
    .object({ pipelineRunsFeed: eventForm.optional(), pipelineRunEvents: eventForm.optional() })
    .nullish(),
  errors: z.array(z.unknown()).optional(),
});

/** A subscription that is held open, and what it has seen. */
export interface Watcher {
  readonly name: string;
  /** Numbers of the events of a run, in the order in which they came. */
  sequencesOf(runId: string): readonly number[];
  /** What went wrong; empty when nothing did. */
  readonly faults: readonly string[];
}

interface Client {
  subscribe(
    request: { query: string; variables?: Record<string, unknown> },
    sink: { next: (answer: unknown) => void; error: (error: unknown) => void; complete: () => void },
  ): () => void;
}

/** Holds subscriptions open over event streams and WebSockets, each on a connection of its own. */
export class Watchers {
  readonly all: Watcher[] = [];
  readonly #url: string;
  readonly #closers: (() => void)[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** So many of each transport that watch all runs. */
  watchFeed(count: number): void {
    for (let number = 1; number <= count; number += 1) {
      this.#watch(`feed, SSE ${number}`, this.#sse(), FEED, {});
      this.#watch(`feed, WebSocket ${number}`, this.#socket(), FEED, {});
    }
  }

  /** So many of each transport that watch one run. */
  watchRun(id: string, count: number): void {
    for (let number = 1; number <= count; number += 1) {
      this.#watch(`run, SSE ${number}`, this.#sse(), RUN_EVENTS, { id });
      this.#watch(`run, WebSocket ${number}`, this.#socket(), RUN_EVENTS, { id });
    }
  }

  close(): void {
    for (const close of this.#closers) close();
  }

  #watch(name: string, client: Client, query: string, variables: Record<string, unknown>): void {
    const seen: z.infer<typeof eventForm>[] = [];
    const faults: string[] = [];
    const tell = (answer: unknown): void => {
      const parsed = answerForm.safeParse(answer);
      const event = parsed.data?.data?.pipelineRunsFeed ?? parsed.data?.data?.pipelineRunEvents;
      if (event && !parsed.data?.errors) seen.push(event);
      else faults.push(JSON.stringify(answer));
    };
    const end = client.subscribe(
      { query, variables },
      { next: tell, error: (error) => faults.push(saidOf(error)), complete: () => undefined },
    );
    this.#closers.push(end);
    const sequencesOf = (runId: string): number[] =>
      seen.filter(({ run }) => run.id === runId).map(({ sequence }) => sequence);
    this.all.push({ name, faults, sequencesOf });
  }

  #sse(): Client {
    const client = createSseClient({ url: this.#url, retryAttempts: 0 });
    this.#closers.push(() => client.dispose());
    return client;
  }

  #socket(): Client {
    const client = createSocketClient({
      url: this.#url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    this.#closers.push(() => void client.dispose());
    return client;
  }
}

function saidOf(error: unknown): string {
  return error instanceof Error ? error.message : JSON.stringify(error);
}
