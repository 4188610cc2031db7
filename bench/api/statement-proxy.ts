import net from 'node:net';
import { StatementCounter } from './statement-counter.ts';

/** Stands in front of PostgreSQL and counts the statements that go through. */
export interface StatementProxy {
  readonly url: string;
  count(): number;
  close(): Promise<void>;
}

export async function openStatementProxy(databaseUrl: string): Promise<StatementProxy> {
  const address = new URL(databaseUrl);
  const host = address.hostname;
  const port = Number(address.port === '' ? 5432 : address.port);
  const counters: StatementCounter[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(port, host);
    const counter = new StatementCounter();
    counters.push(counter);
    client.on('data', (chunk) => counter.read(chunk));
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  if (listening === null || typeof listening === 'string') throw new Error('The proxy has no port.');
  address.hostname = '127.0.0.1';
  address.port = String(listening.port);
  return {
    url: address.toString(),
    count: () => counters.reduce((sum, { statements }) => sum + statements, 0),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
