import { type ConditionQuery, MOST_CONDITIONS } from './condition-query.ts';

const HOUR_MS = 3_600_000;

interface SlowOne {
  readonly hash: string;
  readonly statement: string;
  readonly count: number;
  readonly longestMs: number;
  readonly lastAt: Date;
}

/** Statements that were slow lately, each once however often it was. */
export const slowStatements: ConditionQuery = async (reader, { at, thresholds }) => {
  const since = new Date(at.getTime() - thresholds.slowStatementHours * HOUR_MS);
  const found = await reader.$queryRaw<SlowOne[]>`
    SELECT left(encode(sha256(convert_to(statement, 'UTF8')), 'hex'), 16) AS hash, statement,
           count(*)::int AS count, max(duration_ms) AS "longestMs", max(at) AS "lastAt"
    FROM slow_statements WHERE at > ${since}
    GROUP BY statement
    ORDER BY max(duration_ms) DESC, statement COLLATE "C"
    LIMIT ${MOST_CONDITIONS}`;
  return found.map(({ hash, statement, count, longestMs, lastAt }) => ({
    rule: 'SLOW_STATEMENT',
    subject: `statement:${hash}`,
    message: `A statement was slow ${count} times within ${thresholds.slowStatementHours} hours, ${(longestMs / 1_000).toFixed(1)} s at the longest: ${statement.slice(0, 200)}`,
    details: { statement, count, longestMs, lastAt: lastAt.toISOString() },
  }));
};
