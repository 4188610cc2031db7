import { isLoopbackAddress } from './is-loopback-address.ts';
import type { RequestFacts } from './request-facts.ts';

const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request can only come from a program on this machine that means this machine: over loopback, asking for it by a name of
 * its own, and handed on by nobody. A page of elsewhere whose name was made to lead here still asks for that name.
 */
export function isLocal({ remoteAddress, host, isForwarded }: RequestFacts): boolean {
  if (remoteAddress === null || host === null || isForwarded) return false;
  return isLoopbackAddress(remoteAddress) && LOCAL_HOST.test(host);
}
