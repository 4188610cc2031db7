import type { Reader } from '../../../db/transaction.ts';
import type { PerformanceScope } from '../domain/performance/performance-scope.ts';
import type { TradeActivity } from '../domain/performance/trade-activity.ts';
import { readUsd } from '../domain/performance/usd.ts';
import { ofStrategies } from './counted-trade.ts';

interface Row {
  readonly strategy: string | null;
  readonly trades: number;
  readonly volume: string | null;
  readonly unpriced: number;
  readonly fees: string | null;
  readonly feeless: number;
}

/** Volume and fees by strategy, of those with a confirmed trade in the period. Where both sides are worth a dollar, what was paid counts. */
export async function tradeActivity(
  reader: Reader,
  { period, strategies }: PerformanceScope,
): Promise<ReadonlyMap<string | null, TradeActivity>> {
  const rows = await reader.$queryRaw<Row[]>`
    WITH dollars AS MATERIALIZED (SELECT upper(token) AS token FROM trading.tokens WHERE is_usd_stablecoin)
    SELECT strategy, count(*)::int AS trades, round(sum(amount) FILTER (WHERE is_known), 18)::text AS volume,
           (count(*) FILTER (WHERE is_known IS NOT TRUE))::int AS unpriced, sum(gas_used)::text AS fees,
           (count(*) FILTER (WHERE gas_used IS NULL))::int AS feeless
      FROM (SELECT strategy, gas_used, amount, amount > '-Infinity' AND amount < 'Infinity' AS is_known
              FROM (SELECT strategy_used AS strategy, gas_used,
                           CASE WHEN upper(token_in) IN (SELECT token FROM dollars) THEN amount_in
                                WHEN upper(token_out) IN (SELECT token FROM dollars) THEN amount_out END AS amount
                      FROM trading.trades
                     WHERE "timestamp" >= ${period.from} AND "timestamp" < ${period.to} AND status = 'CONFIRMED'
                           ${ofStrategies(strategies)}) sides) amounts
     GROUP BY 1`;
  return new Map(rows.map((row) => [row.strategy, activityOf(row)]));
}

function activityOf({ trades, volume, unpriced, fees, feeless }: Row): TradeActivity {
  return {
    confirmedTrades: trades,
    volume: readUsd('amount', volume ?? '0'),
    tradesWithoutVolume: unpriced,
    feesLamports: BigInt(fees ?? '0'),
    tradesWithoutFee: feeless,
  };
}
