import type { Reader } from '../../../../db/transaction.ts';

export interface OperationCounts {
  readonly operations: number;
  /** Those that ended with a failure that nobody could foresee. */
  readonly failures: number;
}

/** The operations of all processes after an instant and up to another, as far as they were stored: each process does so once a minute. */
export async function countOperations(db: Reader, after: Date, upTo: Date): Promise<OperationCounts> {
  const [row] = await db.$queryRaw<OperationCounts[]>`
    SELECT coalesce(sum(operations), 0)::int AS operations, coalesce(sum(failures), 0)::int AS failures
    FROM request_minutes WHERE minute > ${after} AND minute <= ${upTo}`;
  return row ?? { operations: 0, failures: 0 };
}
