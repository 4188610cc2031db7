import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Member } from './crew.ts';

/** A subscription to the events of a run. */
export interface Watch {
  readonly over: string;
  /** The numbers of the events that came, in the order in which they came. */
  readonly numbers: number[];
  /** Whether the server has said that no more come. */
  isComplete(): boolean;
  /** What went wrong with it; null for nothing. */
  failure(): string | null;
  close(): void;
}

const resultForm = z.object({ data: z.object({ pipelineRunEvents: z.object({ sequence: z.number() }) }) });
const QUERY =
  'subscription($runId: ID!) { pipelineRunEvents(runId: $runId, after: 0) { sequence kind run { status } } }';

/** Watches a run from its first event on, over server-sent events and over WebSocket. */
export function watchRun({ url }: Member, runId: string): readonly Watch[] {
  const request = { query: QUERY, variables: { runId } };
  const events = createSseClient({ url: `${url}/graphql`, retryAttempts: 0 });
  const socket = createSocketClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  return [
    follow('server-sent events', events.iterate(request), () => events.dispose()),
    follow('WebSocket', socket.iterate(request), () => void socket.dispose()),
  ];
}

function follow(over: string, results: AsyncIterable<unknown>, close: () => void): Watch {
  const numbers: number[] = [];
  let state: 'open' | 'complete' | { readonly failure: string } = 'open';
  const read = async (): Promise<void> => {
    for await (const result of results) {
      const parsed = resultForm.safeParse(result);
      if (!parsed.success) throw new Error(JSON.stringify(result));
      numbers.push(parsed.data.data.pipelineRunEvents.sequence);
    }
    state = 'complete';
  };
  read().catch((error: unknown) => {
    state = { failure: error instanceof Error ? error.message : JSON.stringify(error) };
  });
  return {
    over,
    numbers,
    isComplete: () => state === 'complete',
    failure: () => (typeof state === 'object' ? state.failure : null),
    close,
  };
}
