import type { Reader } from '../../../db/transaction.ts';

export interface EventNumbers {
  /** The newest event that is stored; 0 when there is none. */
  readonly newest: bigint;
  /** The greatest number that was ever given out: nobody can have seen a greater one. */
  readonly greatest: bigint;
}

/** How far the events of all runs have come. */
export async function eventNumbers(db: Reader): Promise<EventNumbers> {
  const [row] = await db.$queryRaw<EventNumbers[]>`
    SELECT coalesce((SELECT max(id) FROM run_events), 0) AS newest, last_value AS greatest FROM run_event_numbers`;
  if (!row) throw new Error('The sequence of event numbers is missing.');
  return row;
}
