import net from 'node:net';

export interface Cable {
  /** The same database, through the cable. */
  readonly url: string;
  /** Breaks every connection; new ones are refused until `mend`. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A way to a database that can be cut, as when the server is stopped. */
export async function cableTo(databaseUrl: string): Promise<Cable> {
  const target = new URL(databaseUrl);
  const open = new Set<net.Socket>();
  let server = net.createServer();
  const listen = async (port: number): Promise<number> => {
    server = net.createServer((near) => {
      const far = net.connect(Number(target.port || 5432), target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        open.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          open.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as net.AddressInfo).port;
  };
  const port = await listen(0);
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    async cut() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await closed;
    },
    async mend() {
      await listen(port);
    },
  };
}
