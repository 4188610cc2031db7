import { formatUsd, type MicroUsd } from '../../../shared/micro-usd.ts';
import { PipelineError } from '../../pipeline/domain/failures/pipeline-error.ts';
import { opensAgainAt, type BudgetState, type BudgetWindow } from './budgets.ts';

const NAMES: Readonly<Record<BudgetWindow, string>> = {
  RUN: 'BUDGET_RUN_USD',
  DAY: 'BUDGET_DAY_USD',
  MONTH: 'BUDGET_MONTH_USD',
};

/** A paid call would cost more than a budget has left. It was not made. */
export class BudgetExhaustedError extends PipelineError {
  readonly budget: BudgetState;
  readonly askedMicroUsd: MicroUsd;
  /** From when the budget is open again; null when it is not, for this run or for a call of this size. */
  readonly opensAgainAt: Date | null;

  constructor(budget: BudgetState, askedMicroUsd: MicroUsd) {
    const opens = opensAgainAt(budget, askedMicroUsd);
    const { window, limitMicroUsd, spentMicroUsd, reservedMicroUsd } = budget;
    super(
      'BudgetExhausted',
      `a call that may cost ${formatUsd(askedMicroUsd)} USD does not fit into the ${window} budget of ${formatUsd(limitMicroUsd)} USD ` +
        `(${NAMES[window]}): ${formatUsd(spentMicroUsd)} are spent and ${formatUsd(reservedMicroUsd)} reserved; ` +
        (opens === null
          ? 'it does not open again by itself'
          : `it is open again from ${opens.toISOString()}`),
    );
    this.budget = budget;
    this.askedMicroUsd = askedMicroUsd;
    this.opensAgainAt = opens;
  }
}
