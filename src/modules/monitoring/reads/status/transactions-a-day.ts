import type { Reader } from '../../../../db/transaction.ts';

export interface TransactionsADay {
  readonly commits: number;
  readonly rollbacks: number;
  /** The samples whose difference this is. */
  readonly fromAt: Date;
  readonly toAt: Date;
}

/**
 * What PostgreSQL counted between the newest sample and the oldest one of the 25 hours before it that can be compared with it, as much as that is a
 * day. Null when there are no two such samples: PostgreSQL begins its counts anew when somebody resets them, and after a crash. One statement.
 */
export async function transactionsADay(db: Reader): Promise<TransactionsADay | null> {
  const [row] = await db.$queryRaw<TransactionsADay[]>`
    WITH samples AS (
      SELECT at, commits, rollbacks,
             lag(commits) OVER earlier > commits
               OR row_number() OVER earlier > 1 AND lag(counts_since) OVER earlier IS DISTINCT FROM counts_since AS is_anew
      FROM database_samples
      WHERE at >= (SELECT max(at) FROM database_samples) - interval '25 hours'
      WINDOW earlier AS (ORDER BY at)
    ), comparable AS (
      SELECT * FROM samples
      WHERE at >= coalesce((SELECT max(at) FROM samples WHERE is_anew), '-infinity')
    )
    SELECT (newest.commits - oldest.commits) / days.passed AS commits,
           (newest.rollbacks - oldest.rollbacks) / days.passed AS rollbacks,
           oldest.at AS "fromAt", newest.at AS "toAt"
    FROM (SELECT * FROM comparable ORDER BY at LIMIT 1) oldest
    JOIN (SELECT * FROM comparable ORDER BY at DESC LIMIT 1) newest ON newest.at > oldest.at
    CROSS JOIN LATERAL (SELECT extract(epoch FROM newest.at - oldest.at)::float8 / 86400 AS passed) days`;
  return row ?? null;
}
