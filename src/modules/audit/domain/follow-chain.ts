import { sha256 } from '../../../shared/canonical-hash.ts';
import { chainFault, type ChainFault } from './chain-fault.ts';
import { GENESIS_HASH, hashedText, type SealedEntry } from './sealed-entry.ts';

/** Faults that are told one by one; the others are counted. */
export const MOST_FAULTS = 20;

/** How far the trail was followed, and what did not fit. */
export interface ChainWalk {
  /** The last number that was passed. */
  readonly sequence: bigint;
  /** The hash that the next entry has to name; null where it cannot be told, after an entry that did not fit itself. */
  readonly hash: string | null;
  readonly entriesChecked: number;
  /** The first of them. */
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
  /** Entries behind the faults of kind TAMPERED among these. */
  readonly suspects: readonly SealedEntry[];
  /** Numbers that are missing; the first of each gap. */
  readonly gaps: readonly bigint[];
}

/** A walk that begins behind an entry; behind none by default. */
export function walkBehind(sequence = 0n, hash: string | null = GENESIS_HASH): ChainWalk {
  return { sequence, hash, entriesChecked: 0, faults: [], faultCount: 0, suspects: [], gaps: [] };
}

/** Follows the chain over the next entries of the trail, which come in the order of their numbers. */
export function followChain(walk: ChainWalk, entries: readonly SealedEntry[]): ChainWalk {
  return entries.reduce(followEntry, walk);
}

function followEntry(before: ChainWalk, entry: SealedEntry): ChainWalk {
  const sequence = BigInt(entry.sequence ?? 0);
  const walk = { ...before, entriesChecked: before.entriesChecked + 1 };
  if (sequence < 1n) {
    return withFault(
      walk,
      chainFault('SURPLUS', 0n, `An entry has the number ${sequence}: they begin at 1.`),
    );
  }
  if (sequence <= walk.sequence) {
    const fault = chainFault('SURPLUS', sequence, `There is more than one entry ${sequence}.`);
    return { ...withFault(walk, fault), hash: null };
  }
  return followLink(passGap(walk, sequence), sequence, entry);
}

function passGap(walk: ChainWalk, sequence: bigint): ChainWalk {
  const first = walk.sequence + 1n;
  if (sequence === first) return walk;
  const last = sequence - 1n;
  const message = first === last ? `Entry ${first} is missing.` : `Entries ${first} to ${last} are missing.`;
  const gaps = walk.gaps.length < MOST_FAULTS ? [...walk.gaps, first] : walk.gaps;
  return { ...withFault(walk, chainFault('MISSING', first, message)), hash: null, gaps };
}

function followLink(walk: ChainWalk, sequence: bigint, entry: SealedEntry): ChainWalk {
  const text = hashedText(entry);
  if (text === null || sha256(text) !== entry.hash) {
    const fault = chainFault(
      'TAMPERED',
      sequence,
      `Entry ${sequence} was changed: its hash is not that of its columns.`,
    );
    const suspects = walk.suspects.length < MOST_FAULTS ? [...walk.suspects, entry] : walk.suspects;
    return { ...withFault(walk, fault), sequence, hash: null, suspects };
  }
  const next = { ...walk, sequence, hash: entry.hash };
  if (walk.hash === null || walk.hash === entry.previousHash) return next;
  const message =
    `Entry ${sequence} does not name the hash of entry ${sequence - 1n}: one of the two is not the one that was sealed, ` +
    'and its hash was made anew.';
  return withFault(next, chainFault('BROKEN_LINK', sequence, message));
}

function withFault(walk: ChainWalk, fault: ChainFault): ChainWalk {
  const faults = walk.faults.length < MOST_FAULTS ? [...walk.faults, fault] : walk.faults;
  return { ...walk, faults, faultCount: walk.faultCount + 1 };
}
