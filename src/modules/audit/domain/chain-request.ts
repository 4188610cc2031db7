import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { ChainHead } from './check-chain-end.ts';
import { GENESIS_HASH } from './sealed-entry.ts';

/** What of the audit trail is to be verified. */
export interface ChainRequest {
  /** The first entry to check; from the first one of all when not given. */
  readonly fromSequence?: number | null | undefined;
  /** The end of the trail as it was noted earlier, outside of the database. */
  readonly expectedHead?: { readonly sequence: number; readonly hash: string } | null | undefined;
}

/** The number to begin at. @throws InvalidInputError when no entry can have it; `newest` is the greatest number there can be. */
export function firstSequence({ fromSequence }: ChainRequest, newest: bigint): bigint {
  if (fromSequence === null || fromSequence === undefined) return 1n;
  if (!Number.isSafeInteger(fromSequence) || fromSequence < 1) {
    throw new InvalidInputError('fromSequence', fromSequence, 'is no number of an entry: they begin at 1');
  }
  if (BigInt(fromSequence) > newest) {
    throw new InvalidInputError('fromSequence', fromSequence, `lies behind the newest entry, ${newest}`);
  }
  return BigInt(fromSequence);
}

/** The noted end, null when none was given. @throws InvalidInputError when it cannot be one. */
export function notedHead({ expectedHead }: ChainRequest): ChainHead | null {
  if (expectedHead === null || expectedHead === undefined) return null;
  const { sequence, hash } = expectedHead;
  if (!Number.isSafeInteger(sequence) || sequence < 0) {
    throw new InvalidInputError('expectedHead.sequence', sequence, 'is neither 0 nor the number of an entry');
  }
  if (!/^[\da-f]{64}$/.test(hash)) {
    throw new InvalidInputError(
      'expectedHead.hash',
      hash,
      'is no SHA-256 in 64 lower-case hexadecimal digits',
    );
  }
  if (sequence === 0 && hash !== GENESIS_HASH) {
    throw new InvalidInputError(
      'expectedHead.hash',
      hash,
      'is not the hash before the first entry, 64 zeros',
    );
  }
  return { sequence: BigInt(sequence), hash };
}
