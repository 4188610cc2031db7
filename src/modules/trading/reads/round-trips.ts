import type { Reader } from '../../../db/transaction.ts';
import type { PerformanceScope } from '../domain/performance/performance-scope.ts';
import type { TokenRoundTrips } from '../domain/performance/round-trips.ts';
import { ofStrategies } from './counted-trade.ts';

export interface RoundTripsRequest extends PerformanceScope {
  /** From which instant trades are followed: what was bought before is not known. Null for all. */
  readonly lotsSince: Date | null;
}

type Row = TokenRoundTrips & { readonly strategy: string | null };

/**
 * Lots of tokens by strategy, first in, first out. Each confirmed trade buys `token_out` and sells `token_in`, but for tokens that are worth a US
 * dollar, which are money: a swap of two others does both. Lots are matched from the first trade, or `lotsSince`, up to the end of
 * the period; what was sold within the period counts. What is sold beyond what is held is unmatched and closes no later lot. Amounts that are
 * missing, 0 or no numbers move nothing.
 *
 * Bought and sold quantities are laid along one line each, in the order of time; where the lines are cut, a part of a lot meets the sale that
 * closes it. Numeric throughout: the parts add up to what was bought and sold.
 */
export async function roundTrips(
  reader: Reader,
  { period, strategies, lotsSince }: RoundTripsRequest,
): Promise<ReadonlyMap<string | null, readonly TokenRoundTrips[]>> {
  const rows = await reader.$queryRaw<Row[]>`
    WITH dollars AS MATERIALIZED (SELECT upper(token) AS token FROM trading.tokens WHERE is_usd_stablecoin),
    legs AS (
      SELECT strategy_used AS strategy, upper(leg.token) AS token, "timestamp" AS at, id, is_buy, quantity
        FROM trading.trades
       CROSS JOIN LATERAL (VALUES (token_out, true, amount_out), (token_in, false, amount_in)) AS leg(token, is_buy, quantity)
       WHERE status = 'CONFIRMED' AND "timestamp" < ${period.to}
         AND (${lotsSince}::timestamptz IS NULL OR "timestamp" >= ${lotsSince}) ${ofStrategies(strategies)}
         AND quantity > 0 AND quantity < 'Infinity' AND upper(leg.token) NOT IN (SELECT token FROM dollars)),
    held AS (
      SELECT *, row_number() OVER trade AS place, sum(CASE WHEN is_buy THEN quantity ELSE -quantity END) OVER trade AS net
        FROM legs WINDOW trade AS (PARTITION BY strategy, token ORDER BY at, id, is_buy ROWS UNBOUNDED PRECEDING)),
    short AS (
      SELECT *, greatest(0, max(-net) OVER (PARTITION BY strategy, token ORDER BY place ROWS UNBOUNDED PRECEDING)) AS missing FROM held),
    moved AS (
      SELECT *, missing - coalesce(lag(missing) OVER (PARTITION BY strategy, token ORDER BY place), 0) AS unmatched FROM short),
    cuts AS (
      SELECT *, sum(quantity - unmatched) OVER (PARTITION BY strategy, token, is_buy ORDER BY place ROWS UNBOUNDED PRECEDING) AS line_end
        FROM moved WHERE quantity > unmatched),
    parts AS (
      SELECT strategy, token, line_end - coalesce(lag(line_end) OVER upwards, 0) AS quantity,
             min(at) FILTER (WHERE is_buy) OVER downwards AS bought_at, min(place) FILTER (WHERE is_buy) OVER downwards AS bought,
             min(at) FILTER (WHERE NOT is_buy) OVER downwards AS sold_at, min(place) FILTER (WHERE NOT is_buy) OVER downwards AS sold
        FROM cuts
      WINDOW upwards AS (PARTITION BY strategy, token ORDER BY line_end, is_buy),
             downwards AS (PARTITION BY strategy, token ORDER BY line_end DESC, is_buy DESC ROWS UNBOUNDED PRECEDING)),
    sales AS (
      SELECT strategy, token, sum(quantity) AS quantity,
             (sum(quantity * extract(epoch FROM sold_at - bought_at)) / sum(quantity) / 60)::float8 AS minutes
        FROM parts WHERE quantity > 0 AND sold_at >= ${period.from} GROUP BY strategy, token, sold),
    told AS (
      SELECT strategy, token, 1 AS closings, minutes, quantity AS closed, 0::numeric AS unmatched, NULL::bigint AS lot, 0::numeric AS open,
             NULL::timestamptz AS since
        FROM sales
       UNION ALL
      SELECT strategy, token, 0, 0, 0, 0, bought, quantity, bought_at FROM parts WHERE quantity > 0 AND sold IS NULL
       UNION ALL
      SELECT strategy, token, 0, 0, 0, unmatched, NULL, 0, NULL FROM moved WHERE unmatched > 0 AND at >= ${period.from})
    SELECT strategy, token, sum(closings)::int AS "closingTrades", sum(minutes) AS minutes, trim_scale(sum(closed))::text AS "closedQuantity",
           trim_scale(sum(unmatched))::text AS "unmatchedQuantity", count(DISTINCT lot)::int AS "openLots",
           trim_scale(sum(open))::text AS "openQuantity", min(since) AS "openSince"
      FROM told
     GROUP BY strategy, token
     ORDER BY token COLLATE "C"`;
  const byStrategy = new Map<string | null, TokenRoundTrips[]>();
  for (const { strategy, ...trips } of rows)
    byStrategy.set(strategy, [...(byStrategy.get(strategy) ?? []), trips]);
  return byStrategy;
}
