import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of one connection that are answered at a time. Browsers and clients send the next one when they have the answer to the last. */
export const MOST_AT_A_TIME = 32;

/** Cuts a connection that sends request after request without waiting for answers, all of which would be worked on at once. */
export function limitPipelining(server: Server): void {
  const underWay = new WeakMap<Socket, number>();
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const count = (underWay.get(socket) ?? 0) + 1;
    underWay.set(socket, count);
    response.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    if (count > MOST_AT_A_TIME) socket.destroy();
  });
}
