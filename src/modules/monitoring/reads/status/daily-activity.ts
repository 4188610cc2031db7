import type { Reader } from '../../../../db/transaction.ts';

export interface DailyActivity {
  readonly lastDay: number;
  /** Over the last seven days. */
  readonly averagePerDay: number;
}

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** How many trades there were, by their timestamp. One statement, answered from its index. */
export async function tradesADay(db: Reader, at: Date): Promise<DailyActivity> {
  const { day, week } = windowsOf(at);
  const [row] = await db.$queryRaw<Counts[]>`
    SELECT count(*) FILTER (WHERE "timestamp" > ${day})::int AS "lastDay", count(*)::int AS "lastWeek"
    FROM trading.trades WHERE "timestamp" > ${week} AND "timestamp" <= ${at}`;
  return activityOf(row);
}

/** How many decisions of models there were, by their instant. One statement, answered from its index. */
export async function decisionsADay(db: Reader, at: Date): Promise<DailyActivity> {
  const { day, week } = windowsOf(at);
  const [row] = await db.$queryRaw<Counts[]>`
    SELECT count(*) FILTER (WHERE timestamp_utc > ${day})::int AS "lastDay", count(*)::int AS "lastWeek"
    FROM trading.ai_decisions WHERE timestamp_utc > ${week} AND timestamp_utc <= ${at}`;
  return activityOf(row);
}

interface Counts {
  readonly lastDay: number;
  readonly lastWeek: number;
}

function windowsOf(at: Date): { day: Date; week: Date } {
  return { day: new Date(at.getTime() - DAY_MS), week: new Date(at.getTime() - WEEK_DAYS * DAY_MS) };
}

function activityOf(row: Counts | undefined): DailyActivity {
  return { lastDay: row?.lastDay ?? 0, averagePerDay: (row?.lastWeek ?? 0) / WEEK_DAYS };
}
