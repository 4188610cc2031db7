import { sha256 } from '../../../shared/canonical-hash.ts';
import { chainFault, type ChainFault } from './chain-fault.ts';
import type { ChainWalk } from './follow-chain.ts';
import { hashedText } from './sealed-entry.ts';

/**
 * The faults of a walk, with entries told as REORDERED instead of TAMPERED whose hash fits another number: one at which an entry does not
 * fit either, or none stands.
 */
export function findMovedEntries({ faults, suspects, gaps }: ChainWalk): ChainFault[] {
  const numbers = [...suspects.map(({ sequence }) => sequence ?? ''), ...gaps.map(String)];
  const moved = new Map<number, ChainFault>();
  for (const entry of suspects) {
    const at = BigInt(entry.sequence ?? 0);
    const sealedAs = numbers.find((sequence) => {
      const text = hashedText({ ...entry, sequence });
      return text !== null && sha256(text) === entry.hash;
    });
    if (sealedAs === undefined) continue;
    const fault = chainFault('REORDERED', at, `Entry ${at} is the one that was sealed as entry ${sealedAs}.`);
    moved.set(fault.sequence, fault);
  }
  return faults.map((fault) => (fault.kind === 'TAMPERED' ? (moved.get(fault.sequence) ?? fault) : fault));
}
