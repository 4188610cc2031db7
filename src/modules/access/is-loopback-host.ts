import { lookup } from 'node:dns/promises';
import { isLoopbackAddress } from './domain/is-loopback-address.ts';

/** Whether a server that listens on this host is reached from this machine alone: every address that it stands for is one of loopback. */
export async function isLoopbackHost(host: string): Promise<boolean> {
  try {
    const addresses = await lookup(host, { all: true });
    return addresses.length > 0 && addresses.every(({ address }) => isLoopbackAddress(address));
  } catch {
    // A name that stands for nothing cannot be listened on either, which says why.
    return false;
  }
}
