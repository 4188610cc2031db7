import { dayStart, monthStart } from '../../domain/alerts/budget-windows.ts';
import type { ConditionQuery } from './condition-query.ts';

/** What may be spent on paid calls in a UTC day and month, in millionths of a US dollar; null where there is no limit. */
export interface BudgetLimits {
  readonly dayMicroUsd: number | null;
  readonly monthMicroUsd: number | null;
}

interface Spent {
  readonly day: bigint;
  readonly month: bigint;
}

/** Budgets of which much or all is spent; what is reserved counts as spent. */
export function spentBudgets(limits: BudgetLimits): ConditionQuery {
  return async (reader, { at, thresholds }) => {
    const [spent] = await reader.$queryRaw<Spent[]>`
      SELECT coalesce(sum(cost) FILTER (WHERE reserved_at >= ${dayStart(at)}), 0)::bigint AS day,
             coalesce(sum(cost), 0)::bigint AS month
      FROM (
        SELECT reserved_at, coalesce(cost_micro_usd, reserved_micro_usd) AS cost
        FROM cost_tracking WHERE state <> 'RELEASED' AND reserved_at >= ${monthStart(at)} AND reserved_at <= ${at}
      ) costs`;
    const windows = [
      { window: 'day', limit: limits.dayMicroUsd, used: Number(spent?.day ?? 0) },
      { window: 'month', limit: limits.monthMicroUsd, used: Number(spent?.month ?? 0) },
    ];
    return windows.flatMap(({ window, limit, used }) => {
      if (limit === null || used < limit * thresholds.budgetWarningShare) return [];
      return [
        {
          rule: used >= limit ? ('BUDGET_SPENT' as const) : ('BUDGET_NEARLY_SPENT' as const),
          subject: `budget:${window}`,
          message: `US$ ${dollars(used)} of US$ ${dollars(limit)} for paid calls of the ${window} (UTC) are spent or reserved`,
          details: { window, spentMicroUsd: used, limitMicroUsd: limit },
        },
      ];
    });
  };
}

function dollars(microUsd: number): string {
  return (microUsd / 1e6).toFixed(2);
}
