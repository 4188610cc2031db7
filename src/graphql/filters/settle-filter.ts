import type { Reader } from '../../db/transaction.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { Condition } from '../connections/keyset.ts';
import { FILTER_LIMITS } from '../limits/filter-limits.ts';

/** How the rows that a filter means are named in conditions on others: by their keys, found beforehand. */
export interface FilterKeys {
  readonly column: string;
  readonly find: (db: Reader, where: Condition) => Promise<readonly number[]>;
}

/** A condition on related rows that is settled before the rows themselves are read. */
export interface Settling {
  readonly by: FilterKeys;
  /** Which keys stand in its place: those that it holds for, or below an odd number of NOTs those that it does not hold for. */
  readonly where: Condition;
  /** Filled by `settle`; the condition that is made of them refers to this list. */
  readonly keys: number[];
}

/**
 * A condition by keys in the place of one that would be evaluated for each row that refers to them, and read whole documents each
 * time. Where it is unknown, neither it nor its opposite holds.
 */
export function byKeys(
  settling: Settling[],
  by: FilterKeys,
  condition: Condition,
  isNegated: boolean,
): Condition {
  const keys: number[] = [];
  settling.push({ by, where: isNegated ? { NOT: condition } : condition, keys });
  return { [by.column]: { [isNegated ? 'notIn' : 'in']: keys } };
}

/** Finds the keys, in one statement for each condition. @throws InvalidInputError when there are too many of them. */
export async function settle(db: Reader, settling: readonly Settling[]): Promise<void> {
  let count = 0;
  for (const { by, where, keys } of settling) {
    keys.push(...(await by.find(db, where)));
    count += keys.length;
    if (count > FILTER_LIMITS.settledKeys) {
      const rule = `related rows or more are meant by conditions on documents: narrow them down to ${FILTER_LIMITS.settledKeys}`;
      throw new InvalidInputError('filter', count, rule);
    }
  }
}
