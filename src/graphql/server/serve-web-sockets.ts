import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols } from 'graphql-ws';
import type { YogaServerInstance } from 'graphql-yoga';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Context } from '../context.ts';
import { jsonRefusal } from '../limits/parse-json-within-limits.ts';
import { sendingPageOf } from '../protocol/sending-page.ts';
import { addressOf } from './address-of.ts';
import { socketOperations, type SocketDeps } from './socket-operations.ts';
import { SocketWork } from './socket-work.ts';

/** WebSockets that one process holds at a time, and the size of a message; files are uploaded over HTTP. */
export const SOCKET_LIMITS = { sockets: 500, messageBytes: 2_000_000 } as const;

/** How often a connection is asked whether it lives; one that has not answered by the next time is cut. */
const KEEP_ALIVE_MS = 12_000;
const CLOSING_GRACE_MS = 1_000;
/** How often sockets are looked at while they end: those that have nothing to answer any more are closed. */
const LOOK_EVERY_MS = 50;

export interface WebSocketService {
  /** How many WebSockets are open. */
  readonly count: number;
  /**
   * Says goodbye to every client, so that it connects to another server, and ends every subscription. Queries and mutations that are under way are answered
   * first; what comes from then on is not read, and so begun on the other server alone.
   * @param graceMs for how long answers are waited for; not at all unless given.
   */
  close(graceMs?: number): Promise<void>;
}

/**
 * Serves the API over WebSocket as well (the protocol `graphql-transport-ws`), on the path of the HTTP endpoint. Operations run as those
 * over HTTP do: same context, limits and errors. Pages of other origins get no
 * connection, but those that `CORS_ORIGINS` names.
 */
export function serveWebSockets(
  server: Server,
  app: YogaServerInstance<object, Context>,
  deps: SocketDeps,
): WebSocketService {
  const { log, corsOrigins } = deps;
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols,
    maxPayload: SOCKET_LIMITS.messageBytes,
  });
  const operations = socketOperations(app, deps);
  const works = new WeakMap<WebSocket, SocketWork>();
  let isClosing = false;

  const refusalOf = (request: IncomingMessage): string | null => {
    const address = addressOf(request);
    if (address === null) return '400 Bad Request';
    if (address.pathname !== app.graphqlEndpoint) return '404 Not Found';
    if (isOfForeignPage(request, corsOrigins)) return '403 Forbidden';
    return isClosing || sockets.clients.size >= SOCKET_LIMITS.sockets ? '503 Service Unavailable' : null;
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', (error) => log.debug({ err: error }, 'a connection failed before it was a WebSocket'));
    const refusal = refusalOf(request);
    if (refusal === null) sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, request));
    else socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });

  function serve(socket: WebSocket, request: IncomingMessage): void {
    const ended = new AbortController();
    const work = new SocketWork();
    works.set(socket, work);
    const fail = (error: unknown): void => {
      log.error({ err: error }, 'a WebSocket failed');
      socket.close(CloseCode.InternalServerError, 'Internal server error');
    };
    const close = operations.opened(
      {
        protocol: socket.protocol,
        // Settles once the bytes are on their way: whoever produces them waits for a client that does not read.
        send: (text) =>
          new Promise((resolve, reject) => {
            if (socket.readyState !== socket.OPEN) resolve();
            else socket.send(text, (error) => (error ? reject(error) : resolve()));
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) =>
          socket.on('message', (data: Buffer) => {
            if (isClosing) return;
            const text = String(data);
            const refusal = jsonRefusal(text);
            if (refusal !== null) socket.close(CloseCode.BadRequest, refusal);
            else work.onMessage(() => receive(text)).catch(fail);
          }),
      },
      {
        headers: request.headers,
        remoteAddress: request.socket.remoteAddress ?? null,
        close: (code, reason) => socket.close(code, reason),
        signal: ended.signal,
        work,
      },
    );
    const keepAlive = keepSocketAlive(socket);
    // A message that is too large or no WebSocket frame; the connection is closed with the code that says so.
    socket.on('error', (error) => log.debug({ err: error }, 'a WebSocket was misused'));
    socket.on('close', (code, reason) => {
      clearInterval(keepAlive);
      ended.abort();
      close(code, String(reason)).catch(fail);
    });
  }

  return {
    get count() {
      return sockets.clients.size;
    },
    async close(graceMs = 0) {
      isClosing = true;
      const cutAt = performance.now() + graceMs;
      const look = (): void => {
        const isOver = performance.now() >= cutAt;
        for (const socket of sockets.clients)
          if (isOver || works.get(socket)?.isAnswering !== true) socket.close(1001, 'Going away');
      };
      look();
      const looking = setInterval(look, LOOK_EVERY_MS);
      const timer = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, graceMs + CLOSING_GRACE_MS);
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
      clearInterval(looking);
      clearTimeout(timer);
    },
  };
}

/** Browsers let any page open a WebSocket, and name its origin: this is all that keeps other pages out. */
function isOfForeignPage({ headers }: IncomingMessage, listed: readonly string[] | undefined): boolean {
  const page = sendingPageOf((name) => [headers[name] ?? null].flat()[0] ?? null, listed);
  return page === 'FOREIGN';
}

function keepSocketAlive(socket: WebSocket): NodeJS.Timeout {
  let hasAnswered = true;
  socket.on('pong', () => {
    hasAnswered = true;
  });
  return setInterval(() => {
    if (hasAnswered) socket.ping();
    else socket.terminate();
    hasAnswered = false;
  }, KEEP_ALIVE_MS);
}
