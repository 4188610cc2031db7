import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import type { CurvePoint } from '../domain/performance/equity-curve.ts';
import type { Period } from '../domain/performance/period.ts';
import { readUsd } from '../domain/performance/usd.ts';
import { COUNTED_TRADE, ofStrategies } from './counted-trade.ts';

export interface CurveRequest {
  readonly period: Period;
  /** The trades of this strategy, null for those that name none; or of all these together, null for every one. */
  readonly of: { readonly strategy: string | null } | { readonly strategies: readonly string[] | null };
}

/** The sum after each counted trade of a period, in the order of `timestamp` and id. As many points as trades: the caller bounds them. */
export async function tradeCurve(reader: Reader, { period, of }: CurveRequest): Promise<CurvePoint[]> {
  const wanted =
    'strategies' in of
      ? ofStrategies(of.strategies)
      : Prisma.sql`AND strategy_used IS NOT DISTINCT FROM ${of.strategy}::text`;
  const rows = await reader.$queryRaw<{ at: Date; id: number; net: string }[]>`
    SELECT "timestamp" AS at, id, round(sum(profit_loss) OVER (ORDER BY "timestamp", id ROWS UNBOUNDED PRECEDING), 18)::text AS net
      FROM trading.trades
     WHERE "timestamp" >= ${period.from} AND "timestamp" < ${period.to} AND ${COUNTED_TRADE} ${wanted}
     ORDER BY "timestamp", id`;
  return rows.map(({ at, id, net }) => ({ at, tradeId: id, net: readUsd('profitLoss', net) }));
}
