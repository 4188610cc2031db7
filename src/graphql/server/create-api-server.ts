import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../context.ts';
import type { Answer } from '../direct/answer-directly.ts';
import { BODY_LIMITS } from '../limits/body-limits.ts';
import { addressOf } from './address-of.ts';
import type { SocketDeps } from './socket-operations.ts';
import { limitPipelining } from '../../serving/limit-pipelining.ts';
import { RequestsUnderWay } from '../../serving/requests-under-way.ts';
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

export interface ServerOptions {
  /** Answers what it can without the application, and hands the rest over; every request goes to the application unless given. */
  readonly direct?: (handOver: Answer) => Answer;
  readonly arrival?: Record<keyof typeof ARRIVAL_LIMITS, number>;
}

/** The HTTP server of an application: requests, event streams, and WebSockets on the same path. */
export function createApiServer(
  app: YogaServerInstance<object, Context>,
  deps: SocketDeps,
  { direct, arrival = ARRIVAL_LIMITS }: ServerOptions = {},
): ApiServer {
  const handOver: Answer = (request, response) => void app(request, response);
  const answer = direct ? direct(handOver) : handOver;
  const server = createServer(
    {
      ...arrival,
      // Some HTTP clients offer another version of HTTP this way, and take an answer as well.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    (request, response) => {
      if (request.socket.destroyed) return;
      const address = addressOf(request);
      if (address === null) {
        refuseAddress(response);
        return;
      }
      if (!request.url?.startsWith('/')) request.url = address.pathname + address.search;
      answer(request, response);
    },
  );
  // Who asks before sending a body is told at once when it is too large.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers['content-length'] ?? 0) <= BODY_LIMITS.bytes) response.writeContinue();
    server.emit('request', request, response);
  });
  // Their size is limited. A limit of their number drops the last ones in silence, such as the one that says who handed the request on.
  server.maxHeadersCount = 0;
  limitPipelining(server);
  return { server, sockets: serveWebSockets(server, app, deps), requests: new RequestsUnderWay(server) };
}

/** The application makes an address of every request before it sees it, and would fail. */
function refuseAddress(response: ServerResponse): void {
  const message = 'The first line of the request and its header Host make no address.';
  const extensions = { code: 'BAD_USER_INPUT', inputPath: 'request' };
  response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions }] }));
}
