import net from 'node:net';
import { once } from 'node:events';

export interface FlakyProxy {
  /** The same address, through the proxy. */
  readonly url: string;
  /** How many requests with the word went through. */
  requests(): number;
  /** How many answers to them were lost. */
  lost(): number;
  close(): Promise<void>;
}

/** A way to a server on which the first answer to a request with a word in it is lost: the request was carried out, and nobody hears of it. */
export async function flakyProxyTo(target: string, word: string): Promise<FlakyProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<net.Socket>();
  let [requests, lost] = [0, 0];
  const proxy = net.createServer((near) => {
    const far = net.connect(Number(port), hostname);
    let isToBeLost = false;
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
    }
    near.on('data', (chunk: Buffer) => {
      if (chunk.includes(word)) {
        requests += 1;
        isToBeLost = requests === 1;
      }
      far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => {
      if (!isToBeLost) {
        near.write(chunk);
        return;
      }
      lost += 1;
      near.destroy();
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = new URL(target);
  address.port = String((proxy.address() as net.AddressInfo).port);
  return {
    url: address.href,
    requests: () => requests,
    lost: () => lost,
    async close() {
      const closed = once(proxy, 'close');
      proxy.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
