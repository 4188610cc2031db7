import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';

export interface KeySetServer {
  readonly url: URL;
  /** What it hands out; null makes it answer 500. */
  keys: readonly JWK[] | null;
  /** How often it was asked. */
  readonly asked: () => number;
  close(): Promise<void>;
}

/** Hands out public keys, as an identity provider does. */
export async function startKeySetServer(): Promise<KeySetServer> {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.statusCode = served.keys === null ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: served.keys ?? [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const served: KeySetServer = {
    url: new URL(`http://127.0.0.1:${port}/jwks.json`),
    keys: [],
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return served;
}
