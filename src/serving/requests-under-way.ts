import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** How often connections are looked at while the server ends: those that have nothing under way are closed. */
const LOOK_EVERY_MS = 50;

/** Knows what a server is answering, so that it can end without cutting any of it off. */
export class RequestsUnderWay {
  readonly #server: Server;
  readonly #responses = new Set<ServerResponse>();
  #isEnding = false;

  constructor(server: Server) {
    this.#server = server;
    // Before whoever answers.
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.#responses.add(response);
      response.once('close', () => this.#responses.delete(response));
      if (this.#isEnding) closeAfterwards(response);
    });
  }

  /** How many requests are being answered, event streams included. */
  get count(): number {
    return this.#responses.size;
  }

  /**
   * Ends the server: it takes no connection more, answers what is under way, and tells clients to come back over another connection. Event streams, which
   * never end by themselves, are cut: one that ended in order would say that there is nothing more to come.
   * @param graceMs after which what is still under way is cut off, too.
   */
  async end(graceMs: number): Promise<void> {
    this.#isEnding = true;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const response of this.#responses) closeAfterwards(response);
    const look = (): void => {
      for (const response of this.#responses) if (isEventStream(response)) response.destroy();
      this.#server.closeIdleConnections();
    };
    look();
    const looking = setInterval(look, LOOK_EVERY_MS);
    const timer = setTimeout(() => this.#server.closeAllConnections(), graceMs);
    await closed;
    clearInterval(looking);
    clearTimeout(timer);
  }
}

function closeAfterwards(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

function isEventStream(response: ServerResponse): boolean {
  return response.headersSent && String(response.getHeader('content-type')).startsWith('text/event-stream');
}
