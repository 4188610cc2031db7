import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createClient as createUrqlClient, fetchExchange, subscriptionExchange } from '@urql/core';
import { getOperationAST, OperationTypeNode, print, type DocumentNode } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient, type Client as SocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { eventsOf } from './events-of.ts';

export interface GraphqlClient {
  /** The data of a query or a mutation. */
  run<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<unknown>;
  /** Hands over the data of each event. @returns what unsubscribes. */
  watch<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    tell: (data: unknown) => void,
  ): () => void;
  close(): void;
}

const socketTo = (url: string): SocketClient =>
  createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });

/** Apollo Client: queries over HTTP, subscriptions over its link for graphql-ws. */
export function apolloClient(url: string): GraphqlClient {
  const socket = socketTo(url);
  const link = ApolloLink.split(
    ({ query }) => isSubscription(query),
    new GraphQLWsLink(socket),
    new HttpLink({ uri: url }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return {
    async run(document, variables) {
      const given = { variables: { ...variables } };
      const { data, error } = isMutation(document)
        ? await client.mutate({ mutation: asSent(document), ...given })
        : await client.query({ query: asSent(document), ...given });
      if (error) throw new Error(error.message);
      return data;
    },
    watch(document, variables, tell) {
      const subscription = client
        .subscribe({ query: asSent(document), variables: { ...variables } })
        .subscribe(({ data }) => tell(data));
      return () => subscription.unsubscribe();
    },
    close() {
      client.stop();
      void socket.dispose();
    },
  };
}

/** urql: queries over HTTP, subscriptions over its exchange with graphql-ws. */
export function urqlClient(url: string): GraphqlClient {
  const socket = socketTo(url);
  const client = createUrqlClient({
    url,
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe(
              { query, variables: { ...variables } },
              {
                next: ({ data = null }) => sink.next({ data }),
                error: (error) => sink.error(error),
                complete: () => sink.complete(),
              },
            ),
          }),
        }),
      }),
    ],
  });
  return {
    async run(document, variables) {
      const sent = isMutation(document)
        ? client.mutation<unknown>(document, variables)
        : client.query<unknown>(document, variables);
      const { data, error } = await sent.toPromise();
      if (error) throw error;
      return data;
    },
    watch(document, variables, tell) {
      const results = client.subscription<unknown>(document, variables);
      const subscription = results.subscribe(({ data }) => tell(data));
      return () => subscription.unsubscribe();
    },
    close: () => void socket.dispose(),
  };
}

/** graphql-request has no subscriptions: they go over graphql-sse. */
export function graphqlRequestClient(url: string): GraphqlClient {
  const client = new GraphQLClient(url);
  const stream = graphqlSseClient(url);
  return {
    run: (document, variables) => client.request<unknown>(document, { ...variables }),
    watch: (document, variables, tell) => stream.watch(document, variables, tell),
    close: () => stream.close(),
  };
}

/** No library at all: `fetch`, which reads the stream of events itself. */
export function fetchClient(url: string): GraphqlClient {
  const post = (accept: string, document: DocumentNode, variables: object, signal?: AbortSignal) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: print(document), variables }),
      signal: signal ?? null,
    });
  return {
    async run(document, variables) {
      return dataIn(await (await post('application/json', document, variables)).json());
    },
    watch(document, variables, tell) {
      const leaving = new AbortController();
      const read = async (): Promise<void> => {
        const response = await post('text/event-stream', document, variables, leaving.signal);
        for await (const event of eventsOf(response)) tell(dataIn(event));
      };
      read().catch((error: unknown) => {
        if (!leaving.signal.aborted) throw error;
      });
      return () => leaving.abort();
    },
    close: () => undefined,
  };
}

/** graphql-sse: a connection for each operation, all of them by POST. */
export function graphqlSseClient(url: string): GraphqlClient {
  const client = createSseClient({ url, retryAttempts: 0 });
  return iterating(
    (payload) => client.iterate(payload),
    () => client.dispose(),
  );
}

/** graphql-ws: all operations on one connection, mutations among them. */
export function graphqlWsClient(url: string): GraphqlClient {
  const client = socketTo(url);
  return iterating(
    (payload) => client.iterate(payload),
    () => void client.dispose(),
  );
}

function iterating(
  iterate: (payload: { query: string; variables: Record<string, unknown> }) => AsyncIterableIterator<object>,
  close: () => void,
): GraphqlClient {
  return {
    async run(document, variables) {
      for await (const result of iterate({ query: print(document), variables })) return dataIn(result);
      throw new Error('There was no result.');
    },
    watch(document, variables, tell) {
      const results = iterate({ query: print(document), variables });
      void (async () => {
        for await (const result of results) tell(dataIn(result));
      })();
      return () => void results.return?.();
    },
    close,
  };
}

function dataIn(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('data' in result) || 'errors' in result)
    throw new Error(JSON.stringify(result));
  return result.data;
}

/** Of no type that Apollo Client could infer: these operations are told apart as they run. */
function asSent(document: DocumentNode): DocumentNode {
  return document;
}

function isMutation(document: DocumentNode): boolean {
  return getOperationAST(document)?.operation === OperationTypeNode.MUTATION;
}

function isSubscription(document: DocumentNode): boolean {
  return getOperationAST(document)?.operation === OperationTypeNode.SUBSCRIPTION;
}
