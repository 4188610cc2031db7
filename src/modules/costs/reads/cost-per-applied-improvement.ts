import type { Reader } from '../../../db/transaction.ts';
import type { MicroUsd } from '../../../shared/micro-usd.ts';
import { RESERVATION_LASTS_MS } from '../domain/budgets.ts';
import type { PaidProvider } from '../domain/cost-entry.ts';

/** What the search for improvements cost, and how many of them were applied. */
export interface ImprovementCost {
  /** Null in the total, and for improvements that no paid provider proposed. */
  readonly provider: PaidProvider | null;
  /** Recorded calls. */
  readonly calls: number;
  readonly costMicroUsd: MicroUsd;
  /** What calls under way may cost at most: not in the cost. */
  readonly reservedMicroUsd: MicroUsd;
  readonly applied: number;
}

export interface AppliedImprovementCosts {
  readonly total: ImprovementCost;
  /** By provider, in the order of names, the one without at the end; those with neither a call nor an applied improvement are left out. */
  readonly providers: readonly ImprovementCost[];
}

/** Instants, the first included and the last not; null without a bound. */
export interface CostSpan {
  readonly from: Date | null;
  readonly to: Date | null;
}

interface Row extends ImprovementCost {
  readonly isTotal: boolean;
}

/**
 * Of a span of time: the calls of STRATEGY_ANALYSIS that were reserved in it, and the improvements that were applied in it, whenever they
 * were proposed. Reservations of processes that died stop counting after 15 minutes. One statement.
 */
export async function costPerAppliedImprovement(
  db: Reader,
  { from, to }: CostSpan,
  now: Date,
): Promise<AppliedImprovementCosts> {
  const underWaySince = new Date(now.getTime() - RESERVATION_LASTS_MS);
  const rows = await db.$queryRaw<Row[]>`
    SELECT provider, GROUPING(provider) = 1 AS "isTotal", coalesce(sum(calls), 0)::int AS calls,
           coalesce(sum(cost), 0)::bigint AS "costMicroUsd", coalesce(sum(reserved), 0)::bigint AS "reservedMicroUsd",
           coalesce(sum(applied), 0)::int AS applied
      FROM (
        SELECT provider, (state = 'RECORDED')::int AS calls, CASE state WHEN 'RECORDED' THEN cost_micro_usd ELSE 0 END AS cost,
               CASE state WHEN 'RESERVED' THEN reserved_micro_usd ELSE 0 END AS reserved, 0 AS applied
          FROM cost_tracking
         WHERE purpose = 'STRATEGY_ANALYSIS'
           AND (state = 'RECORDED' OR state = 'RESERVED' AND reserved_at > ${underWaySince}::timestamptz)
           AND (${from}::timestamptz IS NULL OR reserved_at >= ${from}::timestamptz)
           AND (${to}::timestamptz IS NULL OR reserved_at < ${to}::timestamptz)
        UNION ALL
        SELECT call.provider, 0, 0, 0, 1
          FROM improvement_transitions transition
          LEFT JOIN improvement_evidence evidence ON evidence.improvement_id = transition.improvement_id
          LEFT JOIN llm_calls call ON call.id = evidence.llm_call_id
         WHERE transition.to_status = 'applied'
           AND (${from}::timestamptz IS NULL OR transition.at >= ${from}::timestamptz)
           AND (${to}::timestamptz IS NULL OR transition.at < ${to}::timestamptz)
      ) counted
     GROUP BY GROUPING SETS ((), (provider))
     ORDER BY provider COLLATE "C" NULLS LAST`;
  const sums = rows.map(({ isTotal, ...sum }) => ({ isTotal, sum }));
  const total = sums.find(({ isTotal }) => isTotal);
  if (!total) throw new Error('A sum over nothing has no row.');
  return {
    total: total.sum,
    providers: sums.filter(({ isTotal }) => !isTotal).map(({ sum }) => sum),
  };
}
