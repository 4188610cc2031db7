import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import type { PerformanceScope } from '../domain/performance/performance-scope.ts';
import { readUsd, writeUsd, type Usd } from '../domain/performance/usd.ts';
import { COUNTED_TRADE, ofStrategies } from './counted-trade.ts';

/** What only a look at each counted trade of a period tells. */
export interface TradeExtremes {
  /** Null without a winning trade. */
  readonly largestWin: Usd | null;
  /** Not below 0. Null without a losing trade. */
  readonly largestLoss: Usd | null;
  /** The maximum drawdown of the sums after each trade, in the order of `timestamp` and id. */
  readonly maxDrawdown: Usd;
  /** In per cent of the equity at the highest point before; null without a starting equity. */
  readonly maxDrawdownPct: number | null;
}

export interface ExtremesRequest extends PerformanceScope {
  readonly startingEquity: Usd | null;
  /** Whether the trades of all strategies are taken together, under the name null. */
  readonly isTotal: boolean;
}

interface Row {
  readonly strategy: string | null;
  readonly win: string | null;
  readonly loss: string | null;
  readonly drawdown: string;
  readonly share: number | null;
}

/** The extremes by strategy, of those that have a counted trade. Its statement sorts all counted trades of the period. */
export async function tradeExtremes(
  reader: Reader,
  { period, strategies, startingEquity, isTotal }: ExtremesRequest,
): Promise<ReadonlyMap<string | null, TradeExtremes>> {
  const key = isTotal ? Prisma.sql`NULL::text` : Prisma.sql`strategy_used`;
  const equity = startingEquity === null ? null : writeUsd(startingEquity);
  const rows = await reader.$queryRaw<Row[]>`
    SELECT strategy, round(max(profit_loss) FILTER (WHERE profit_loss > 0), 18)::text AS win,
           round(-min(profit_loss) FILTER (WHERE profit_loss < 0), 18)::text AS loss, round(max(peak - net), 18)::text AS drawdown,
           max((peak - net) / (${equity}::numeric + peak))::float8 AS share
      FROM (SELECT strategy, profit_loss, net,
                   greatest(0, max(net) OVER (PARTITION BY strategy ORDER BY "timestamp", id ROWS UNBOUNDED PRECEDING)) AS peak
              FROM (SELECT ${key} AS strategy, "timestamp", id, profit_loss,
                           sum(profit_loss) OVER (PARTITION BY ${key} ORDER BY "timestamp", id ROWS UNBOUNDED PRECEDING) AS net
                      FROM trading.trades
                     WHERE "timestamp" >= ${period.from} AND "timestamp" < ${period.to} AND ${COUNTED_TRADE}
                           ${ofStrategies(strategies)}) nets) peaks
     GROUP BY 1`;
  return new Map(rows.map((row) => [row.strategy, extremesOf(row)]));
}

/** What there is where no trade counts. */
export function noExtremes(startingEquity: Usd | null): TradeExtremes {
  return {
    largestWin: null,
    largestLoss: null,
    maxDrawdown: 0n,
    maxDrawdownPct: startingEquity === null ? null : 0,
  };
}

function extremesOf({ win, loss, drawdown, share }: Row): TradeExtremes {
  return {
    largestWin: win === null ? null : readUsd('profitLoss', win),
    largestLoss: loss === null ? null : readUsd('profitLoss', loss),
    maxDrawdown: readUsd('profitLoss', drawdown),
    maxDrawdownPct: share === null ? null : share * 100,
  };
}
