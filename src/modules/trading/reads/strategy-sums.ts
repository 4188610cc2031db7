import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import { unnest } from '../../../db/unnest.ts';
import { NO_SUMS, type BucketSums } from '../domain/performance/bucket-sums.ts';
import type { PerformanceScope } from '../domain/performance/performance-scope.ts';
import type { Period } from '../domain/performance/period.ts';
import type { StrategySums } from '../domain/performance/strategy-figures.ts';
import { NONE_UNCOUNTED, type UncountedTrades } from '../domain/performance/uncounted-trades.ts';
import { readUsd } from '../domain/performance/usd.ts';
import { LOSING_TRADE, ofStrategies, OTHER_TRADE, WINNING_TRADE } from './counted-trade.ts';

interface Row {
  readonly strategy: string | null;
  /** Null for trades that do not count. */
  readonly bucket: number | null;
  readonly kind: 'win' | 'loss' | 'even' | keyof UncountedTrades;
  readonly trades: number;
  /** Rounded to 18 digits behind the point; null where no amount is summed. */
  readonly amount: string | null;
}

/**
 * Sums of the counted trades by strategy and bucket, and counts of the others by strategy; `buckets` make up the period. Only strategies with a
 * trade in the period are there, in the order of their names, nameless trades last.
 */
export async function strategySums(
  reader: Reader,
  scope: PerformanceScope,
  buckets: readonly Period[],
): Promise<StrategySums[]> {
  const rows = await reader.$queryRaw<Row[]>(strategySumsSql(scope, buckets));
  const found = new Map<string | null, { buckets: Map<number, BucketSums>; uncounted: UncountedTrades }>();
  for (const row of rows) {
    const entry = found.get(row.strategy) ?? {
      buckets: new Map<number, BucketSums>(),
      uncounted: NONE_UNCOUNTED,
    };
    if (row.bucket === null) entry.uncounted = { ...entry.uncounted, [row.kind]: row.trades };
    else entry.buckets.set(row.bucket, withRow(entry.buckets.get(row.bucket) ?? NO_SUMS, row));
    found.set(row.strategy, entry);
  }
  return [...found]
    .map(([strategy, entry]) => ({ strategy, ...entry }))
    .toSorted((a, b) => compareNames(a.strategy, b.strategy));
}

/**
 * The statement. Each bucket is a range of the partial indexes by `timestamp`, which hold all that is summed: so no row is asked for its
 * day, and none is read from the table once it is vacuumed.
 */
export function strategySumsSql(
  { period, strategies }: PerformanceScope,
  buckets: readonly Period[],
): Prisma.Sql {
  const ranges = unnest<readonly [number, Period]>(
    'range',
    {
      number: ['int', ([number]) => number],
      from_at: ['timestamptz', ([, { from }]) => from.toISOString()],
      to_at: ['timestamptz', ([, { to }]) => to.toISOString()],
    },
    buckets.map((bucket, number) => [number, bucket] as const),
  );
  const wanted = ofStrategies(strategies);
  return Prisma.sql`
    WITH bucket AS MATERIALIZED (SELECT * FROM ${ranges})
    SELECT strategy_used AS strategy, number AS bucket, kind, trades, round(amount, 18)::text AS amount
      FROM bucket CROSS JOIN LATERAL (
           SELECT strategy_used, 'win' AS kind, count(*)::int AS trades, sum(profit_loss) AS amount
             FROM trading.trades WHERE "timestamp" >= from_at AND "timestamp" < to_at AND ${WINNING_TRADE} ${wanted} GROUP BY 1
            UNION ALL
           SELECT strategy_used, 'loss', count(*)::int, -sum(profit_loss)
             FROM trading.trades WHERE "timestamp" >= from_at AND "timestamp" < to_at AND ${LOSING_TRADE} ${wanted} GROUP BY 1
            UNION ALL
           SELECT strategy_used, 'even', count(*)::int, NULL
             FROM trading.trades
            WHERE "timestamp" >= from_at AND "timestamp" < to_at AND ${OTHER_TRADE} AND status = 'CONFIRMED' AND profit_loss = 0 ${wanted}
            GROUP BY 1) sums
     UNION ALL
    SELECT strategy_used, NULL,
           CASE WHEN status IN ('PENDING', 'FAILED', 'CANCELLED') THEN lower(status) WHEN is_missing THEN 'unvalued' ELSE 'unreadable' END,
           sum(trades)::int, NULL
      FROM (SELECT strategy_used, status, status = 'CONFIRMED' AND profit_loss IS NULL AS is_missing, count(*)::int AS trades
              FROM trading.trades
             WHERE "timestamp" >= ${period.from} AND "timestamp" < ${period.to} AND ${OTHER_TRADE}
               AND (status <> 'CONFIRMED' OR profit_loss IS DISTINCT FROM 0) ${wanted}
             GROUP BY 1, 2, 3) uncounted
     GROUP BY 1, 3`;
}

function withRow(sums: BucketSums, { kind, trades, amount }: Row): BucketSums {
  switch (kind) {
    case 'win':
      return { ...sums, winningTrades: trades, grossProfit: readUsd('profitLoss', amount ?? '0') };
    case 'loss':
      return { ...sums, losingTrades: trades, grossLoss: readUsd('profitLoss', amount ?? '0') };
    case 'even':
      return { ...sums, breakEvenTrades: trades };
    case 'pending':
    case 'failed':
    case 'cancelled':
    case 'unvalued':
    case 'unreadable':
      throw new Error(`Trades of the kind ${kind} belong to no bucket.`);
  }
}

function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
