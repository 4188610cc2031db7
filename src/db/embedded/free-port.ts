import { createServer } from 'node:net';
import { errorCodeOf } from './error-code-of.ts';

/**
 * A TCP port of the loopback interface that nobody listens on: `preferred` when it is free, else any. Another program
 * can take it before it is used, so the caller tries again when it is not.
 */
export async function findFreePort(preferred: number | null): Promise<number> {
  try {
    return await listenBriefly(preferred ?? 0);
  } catch (error) {
    if (preferred === null || errorCodeOf(error) !== 'EADDRINUSE') throw error;
    return listenBriefly(0);
  }
}

function listenBriefly(port: number): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(address !== null && typeof address === 'object' ? address.port : port));
    });
  });
}
