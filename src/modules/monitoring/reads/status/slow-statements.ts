import type { Reader } from '../../../../db/transaction.ts';

export interface SlowStatementSummary {
  readonly statement: string;
  readonly count: number;
  readonly longestMs: number;
  readonly meanMs: number;
  readonly lastAt: Date;
  readonly lastProcess: string;
}

/** The statements that were slow within 24 hours, each once, the longest first, at most `size`. One statement. */
export async function slowestStatements(
  db: Reader,
  { at, size }: { readonly at: Date; readonly size: number },
): Promise<SlowStatementSummary[]> {
  return await db.$queryRaw<SlowStatementSummary[]>`
    SELECT statement, count(*)::int AS count, max(duration_ms) AS "longestMs", avg(duration_ms) AS "meanMs",
           max(at) AS "lastAt", (array_agg(process ORDER BY at DESC, id DESC))[1] AS "lastProcess"
    FROM slow_statements WHERE at > ${new Date(at.getTime() - 86_400_000)}
    GROUP BY statement
    ORDER BY max(duration_ms) DESC, statement COLLATE "C"
    LIMIT ${size}`;
}
