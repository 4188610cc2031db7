import { chainFault, type ChainFault } from './chain-fault.ts';
import type { ChainWalk } from './follow-chain.ts';

/** The end of the trail by number and hash: as the database keeps it apart, or as somebody noted it. */
export interface ChainHead {
  readonly sequence: bigint;
  readonly hash: string;
}

/** What does not fit between the newest entry, which the walk has passed, and the head of the chain; null when it is gone. */
export function checkChainEnd(
  { sequence, hash }: Pick<ChainWalk, 'sequence' | 'hash'>,
  head: ChainHead | null,
): ChainFault[] {
  if (head === null) {
    return [chainFault('HEAD_MISMATCH', sequence, 'The head of the chain is gone.')];
  }
  if (head.sequence === sequence) {
    if (hash === null || hash === head.hash) return [];
    const message = `Entry ${sequence} is the newest one, and the head of the chain has another hash.`;
    return [chainFault('HEAD_MISMATCH', sequence, message)];
  }
  const between = `The newest entry is ${sequence}, the head of the chain is at ${head.sequence}`;
  if (head.sequence < sequence) {
    const message = `${between}: the head was changed, or entries were put behind it.`;
    return [chainFault('HEAD_MISMATCH', head.sequence + 1n, message)];
  }
  if (hash === head.hash) {
    return [chainFault('HEAD_MISMATCH', sequence, `${between} with the same hash: its number was changed.`)];
  }
  const message = `${between}: entries from ${sequence + 1n} on were cut off.`;
  return [chainFault('TRUNCATED', sequence + 1n, message)];
}

/**
 * What does not fit between the trail and its end as it was noted earlier, outside of the database. @param newest the number of the newest
 * entry. @param hashes those of the entries under the noted number; none for number 0.
 */
export function checkNotedHead(
  noted: ChainHead,
  newest: bigint,
  hashes: readonly (string | null)[],
): ChainFault[] {
  if (noted.sequence > newest) {
    const message = `Entry ${noted.sequence} was noted, the newest entry is ${newest}: entries were cut off.`;
    return [chainFault('TRUNCATED', newest + 1n, message)];
  }
  // A missing number is told by the walk.
  if (hashes.length === 0 || hashes.includes(noted.hash)) return [];
  const message = `Entry ${noted.sequence} has another hash than the one that was noted: the trail up to it was rewritten.`;
  return [chainFault('REWRITTEN', noted.sequence, message)];
}
