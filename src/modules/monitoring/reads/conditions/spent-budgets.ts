import { type Budgets, type BudgetState } from '../../../costs/domain/budgets.ts';
import { readBudgets } from '../../../costs/reads/read-budgets.ts';
import type { AlertCondition } from '../../domain/alerts/alert-condition.ts';
import type { ConditionQuery } from './condition-query.ts';

/** Budgets of the day and the month of which much or all is used; what is reserved counts as used. A budget of nothing is used up by nothing. */
export function spentBudgets(budgets: Budgets): ConditionQuery {
  return async (reader, { at, thresholds }) => {
    const states = await readBudgets(reader, budgets, { runId: null, jobId: null, at });
    return states.flatMap((state) => conditionOf(state, thresholds.budgetWarningShare) ?? []);
  };
}

function conditionOf(state: BudgetState, warningShare: number): AlertCondition | null {
  const window = state.window.toLowerCase();
  const limit = Number(state.limitMicroUsd);
  const used = Number(state.spentMicroUsd + state.reservedMicroUsd);
  if (used === 0 || used < limit * warningShare) return null;
  return {
    rule: used >= limit ? 'BUDGET_SPENT' : 'BUDGET_NEARLY_SPENT',
    subject: `budget:${window}`,
    message: `US$ ${dollars(used)} of US$ ${dollars(limit)} for paid calls of the ${window} (UTC) are spent or reserved`,
    details: {
      window,
      usedMicroUsd: used,
      limitMicroUsd: limit,
      endsAt: state.endsAt?.toISOString() ?? null,
    },
  };
}

function dollars(microUsd: number): string {
  return (microUsd / 1e6).toFixed(2);
}
