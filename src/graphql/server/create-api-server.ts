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

/** The HTTP server of an application: requests, event streams, and WebSockets on the same path. */
export function createApiServer(app: YogaServerInstance<object, Context>, deps: SocketDeps): ApiServer {
  const server = createServer(
    {
      // Some HTTP clients offer another version of HTTP this way, and take an answer as well.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    (request, response) => void app(request, response),
  );
  return { server, sockets: serveWebSockets(server, app, deps), requests: new RequestsUnderWay(server) };
}
