import { createServer, type Server } from 'node:http';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { RequestsUnderWay } from '../../serving/requests-under-way.ts';
import type { SocketDeps } from './socket-operations.ts';
import { serveWebSockets, type WebSocketService } from './serve-web-sockets.ts';

export interface ApiServer {
  /** Listens to nothing yet. */
  readonly server: Server;
  /** To be closed before the server, which waits for every connection. */
  readonly sockets: WebSocketService;
  /** Ends the server without cutting answers off. */
  readonly requests: RequestsUnderWay;
}

/** How long a request may take to arrive. Until it has, it holds a socket and what has come of it, and nothing else. */
export const ARRIVAL_LIMITS = {
  headersTimeout: 10_000,
  /** Of headers and body: 10 MB over a line of a megabit a second. */
  requestTimeout: 120_000,
  connectionsCheckingInterval: 2_000,
} as const;

/** The HTTP server of an application: requests, event streams, and WebSockets on the same path. */
export function createApiServer(
  app: YogaServerInstance<object, Context>,
  deps: SocketDeps,
  arrival: Record<keyof typeof ARRIVAL_LIMITS, number> = ARRIVAL_LIMITS,
): ApiServer {
  const server = createServer(
    {
      ...arrival,
      // Some HTTP clients offer another version of HTTP this way, and take an answer as well.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    (request, response) => void app(request, response),
  );
  // Their size is limited. A limit of their number drops the last ones in silence, such as the one that says who handed the request on.
  server.maxHeadersCount = 0;
  return { server, sockets: serveWebSockets(server, app, deps), requests: new RequestsUnderWay(server) };
}
