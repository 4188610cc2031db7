import type { Reader } from '../../../db/transaction.ts';
import type { ChainFault } from '../domain/chain-fault.ts';
import { firstSequence, notedHead, type ChainRequest } from '../domain/chain-request.ts';
import { checkChainEnd, checkNotedHead, type ChainHead } from '../domain/check-chain-end.ts';
import { findMovedEntries } from '../domain/find-moved-entries.ts';
import { followChain, walkBehind, type ChainWalk } from '../domain/follow-chain.ts';
import { readChainEnds, readHashesAt } from './read-chain-ends.ts';
import { placeBehind, readSealedEntries, START } from './read-sealed-entries.ts';

/** Entries that are read and hashed at once: a few milliseconds of computing, and then others have their turn. */
const BATCH = 100;

/** What a walk over the audit trail found. */
export interface ChainReport {
  readonly fromSequence: bigint;
  readonly entriesChecked: number;
  readonly head: ChainHead | null;
  /** In the order of their numbers: the first `MOST_FAULTS` of the entries, and those of the end. */
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
}

/**
 * Walks the audit trail from a number to the end that it has now, and computes every hash anew from the columns. What is appended
 * meanwhile is not looked at. Reads batch by batch, so that memory stays flat and no statement is long; entries that are committed never
 * change, so that the batches show one state all the same. A reader within a transaction is not needed.
 *
 * @param signal ends it between two batches.
 * @throws InvalidInputError for a number or a noted head that there cannot be.
 */
export async function verifyAuditChain(
  reader: Reader,
  request: ChainRequest,
  signal?: AbortSignal,
): Promise<ChainReport> {
  const noted = notedHead(request);
  const { head, newest } = await readChainEnds(reader);
  const greatest = head !== null && head.sequence > newest ? head.sequence : newest;
  const from = firstSequence(request, greatest);
  const walk = await walkTrail(reader, from, newest, signal);
  const notedHashes = noted === null ? [] : await readHashesAt(reader, noted.sequence);
  const atEnd = [
    ...checkChainEnd(walk, head),
    ...(noted === null ? [] : checkNotedHead(noted, newest, notedHashes)),
  ];
  const faults = [...findMovedEntries(walk), ...atEnd].sort((a, b) => a.sequence - b.sequence);
  return {
    fromSequence: from,
    entriesChecked: walk.entriesChecked,
    head,
    faults,
    faultCount: walk.faultCount + atEnd.length,
  };
}

async function walkTrail(
  reader: Reader,
  from: bigint,
  upTo: bigint,
  signal: AbortSignal | undefined,
): Promise<ChainWalk> {
  let walk = await walkFrom(reader, from);
  let place = from === 1n ? START : placeBehind(from - 1n);
  for (;;) {
    signal?.throwIfAborted();
    const entries = await readSealedEntries(reader, place, upTo, BATCH);
    walk = followChain(walk, entries);
    const last = entries.at(-1);
    if (last === undefined || entries.length < BATCH) return walk;
    place = { sequence: BigInt(last.sequence ?? 0), id: last.id ?? '' };
  }
}

/** The entry before the first one is taken at its word. When it is missing, or there are two, that is a fault of the trail. */
async function walkFrom(reader: Reader, from: bigint): Promise<ChainWalk> {
  if (from === 1n) return walkBehind();
  const hashes = await readHashesAt(reader, from - 1n);
  if (hashes.length === 0) return walkBehind(from - 2n, null);
  return walkBehind(from - 1n, hashes.length === 1 ? (hashes[0] ?? null) : null);
}
