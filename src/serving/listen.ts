import type { Server } from 'node:http';
import { DomainError } from '../shared/domain-error.ts';

export interface Place {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/**
 * Has a server listen.
 * @param setting the variable that names the port, for the refusal.
 * @returns its address. @throws DomainError UNAVAILABLE when it cannot listen there.
 */
export async function listen(server: Server, { host, port }: Place, setting = 'PORT'): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const reason = isTaken
        ? `${host}:${port} is in use: set ${setting} to another port`
        : `cannot listen on ${host}:${port}: ${error.message}`;
      reject(new DomainError('UNAVAILABLE', reason));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}
