import type { Caller } from '../../access/domain/caller.ts';

const GROUPS_OF_A_NETWORK = 4;

/**
 * Whose bucket a caller pours into; null for the user at this machine, whom nothing limits. Who gave no credential is told by the address. One
 * subscriber has a whole network of IPv6 addresses, so all of it shares a bucket.
 */
export function bucketOfCaller({ kind, id }: Caller): string | null {
  if (kind === 'LOCAL_USER') return null;
  return kind === 'NOBODY'
    ? id.replace(/^(nobody:)(.*)$/, (_whole, prefix: string, address: string) => prefix + networkOf(address))
    : id;
}

function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array.from({ length: missing }, () => '0'), ...last];
  return `${groups.slice(0, GROUPS_OF_A_NETWORK).join(':')}::/64`;
}
