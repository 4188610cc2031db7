import type { Reader } from '../../../../db/transaction.ts';

export interface OperationCounts {
  readonly operations: number;
  /** Those that ended with a failure that nobody could foresee. */
  readonly failures: number;
}

export interface LatestOperations {
  readonly lastHour: OperationCounts;
  readonly lastDay: OperationCounts;
}

const HOUR_MS = 3_600_000;

/** The operations of all processes within an hour and within 24, as far as they were stored: each process does so once a minute. One statement. */
export async function latestOperations(db: Reader, at: Date): Promise<LatestOperations> {
  const [row] = await db.$queryRaw<Record<'hourly' | 'hourlyFailed' | 'daily' | 'dailyFailed', number>[]>`
    SELECT coalesce(sum(operations) FILTER (WHERE minute > ${before(at, 1)}), 0)::int AS hourly,
           coalesce(sum(failures) FILTER (WHERE minute > ${before(at, 1)}), 0)::int AS "hourlyFailed",
           coalesce(sum(operations), 0)::int AS daily,
           coalesce(sum(failures), 0)::int AS "dailyFailed"
    FROM request_minutes WHERE minute > ${before(at, 24)} AND minute <= ${at}`;
  return {
    lastHour: { operations: row?.hourly ?? 0, failures: row?.hourlyFailed ?? 0 },
    lastDay: { operations: row?.daily ?? 0, failures: row?.dailyFailed ?? 0 },
  };
}

function before(at: Date, hours: number): Date {
  return new Date(at.getTime() - hours * HOUR_MS);
}
