import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { AnsweredError } from '../../graphql/support/execute.ts';

export interface Delivered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
}

/** What a client library hands over, one result after the other; `return` unsubscribes. */
export interface Results<Data> extends AsyncIterableIterator<Delivered<Data>, undefined> {
  return(): Promise<IteratorResult<Delivered<Data>, undefined>>;
}

export interface Subscriber {
  subscribe<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables: Variables,
  ): Results<Data>;
  close(): void;
}

/** Subscribes over server-sent events with the library graphql-sse, one connection for each subscription. */
export function sseSubscriber(url: string): Subscriber {
  const client = createSseClient({ url, retryAttempts: 0 });
  return {
    subscribe: (document, variables) =>
      client.iterate({ query: textOf(document), variables }) as unknown as Results<never>,
    close: () => client.dispose(),
  };
}

/** Subscribes over WebSocket with the library graphql-ws, all on one connection. */
export function socketSubscriber(url: string): Subscriber {
  const client = createSocketClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  return {
    subscribe: (document, variables) =>
      client.iterate({ query: textOf(document), variables }) as unknown as Results<never>,
    close: () => void client.dispose(),
  };
}

function textOf(document: TypedDocumentNode<unknown, never> | string): string {
  return typeof document === 'string' ? document : print(document);
}

/** The data of the next result. Fails on an error, and at the end. */
export async function nextOf<Data>(results: Results<Data>): Promise<Data> {
  const { value, done } = await results.next();
  if (done === true) throw new Error('The subscription has completed.');
  if (value.errors || value.data === null || value.data === undefined)
    throw new Error(JSON.stringify(value.errors));
  return value.data;
}
