import type { DomainError } from '../../../shared/domain-error.ts';
import type { ErrorCode } from '../../../shared/error-code.ts';
import type { ErrorPolicy } from '../../../shared/error-policy.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';

/** What became of one record of a batch. */
export const RECORD_OUTCOMES = {
  RECORDED: 'It is stored.',
  REFUSED: 'It breaks a rule, and is not stored; `refusal` says which.',
  HELD_BACK: 'It could have been stored, and was not, because another one could not: REJECT_ALL.',
} as const;
export type RecordOutcome = keyof typeof RECORD_OUTCOMES;

/** Why a record was not stored, in a form that is kept with the idempotency key. */
export interface RecordRefusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** Where the value was given, below the input: `items[3].amountIn`. */
  readonly path: string;
}

export interface RecordedItem {
  readonly outcome: RecordOutcome;
  /** Its key in the table; null unless it was RECORDED. */
  readonly id: number | null;
  /** Null unless it was REFUSED. */
  readonly refusal: RecordRefusal | null;
}

/** Records that one batch may have. */
export const MOST_RECORDS = 1_000;

/** @throws InvalidInputError unless there are 1 to 1,000 records. */
export function checkRecordCount(count: number): void {
  if (count < 1 || count > MOST_RECORDS)
    throw new InvalidInputError('items', count, `records are given: a batch has 1 to ${MOST_RECORDS}`);
}

/** The refusal of the record that was given at `path`. */
export function refusalAt(path: string, error: DomainError): RecordRefusal {
  return {
    code: error.code,
    message: error.message,
    path: 'path' in error && typeof error.path === 'string' ? error.path : path,
  };
}

/**
 * What becomes of each record of a batch, in the order in which they were given: under REJECT_ALL none is stored where one is refused.
 * @param fates for each, its refusal, or its key once it is stored, or null where it only could be.
 */
export function outcomesOf(
  fates: readonly (RecordRefusal | number | null)[],
  policy: ErrorPolicy,
): RecordedItem[] {
  const isRejected = policy === 'REJECT_ALL' && fates.some(isRefusal);
  return fates.map((fate) => {
    if (isRefusal(fate)) return { outcome: 'REFUSED', id: null, refusal: fate };
    if (isRejected || fate === null) return { outcome: 'HELD_BACK', id: null, refusal: null };
    return { outcome: 'RECORDED', id: fate, refusal: null };
  });
}

function isRefusal(fate: RecordRefusal | number | null): fate is RecordRefusal {
  return typeof fate === 'object' && fate !== null;
}
