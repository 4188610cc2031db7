import type { Reader } from '../../../../db/transaction.ts';
import { statementShape } from '../../domain/statement-shape.ts';

export interface RunningStatement {
  readonly application: string;
  readonly runningMs: number;
  readonly waitsFor: string | null;
  /** Null for statements that are not the product's. */
  readonly statement: string | null;
}

/**
 * What this database is at for longer than a second, the longest first, at most `size`. Texts are shown of the product's own connections alone,
 * without values: others may hold secrets. One statement.
 */
export async function runningStatements(db: Reader, size: number): Promise<RunningStatement[]> {
  const rows = await db.$queryRaw<RunningStatement[]>`
    SELECT application_name AS application,
           extract(epoch FROM clock_timestamp() - query_start)::float8 * 1000 AS "runningMs",
           CASE WHEN wait_event_type = 'Lock' THEN wait_event END AS "waitsFor",
           CASE WHEN application_name LIKE 'quantum-sovereign%' THEN query END AS statement
    FROM pg_stat_activity
    WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()
      AND backend_type = 'client backend' AND query_start < clock_timestamp() - interval '1 second'
    ORDER BY query_start, pid
    LIMIT ${size}`;
  return rows.map((row) => ({
    ...row,
    statement: row.statement === null ? null : statementShape(row.statement),
  }));
}
