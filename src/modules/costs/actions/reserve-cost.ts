import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { BudgetExhaustedError } from '../domain/budget-exhausted-error.ts';
import { forbiddingBudget, RESERVATION_LASTS_MS, type Budgets } from '../domain/budgets.ts';
import type { CostPurpose, CostScope } from '../domain/cost-entry.ts';
import { costOfTokens, type TokenUsage } from '../domain/cost-of-tokens.ts';
import type { ModelPrice } from '../domain/model-price.ts';
import { readBudgets } from '../reads/read-budgets.ts';

export interface CostReservation extends CostScope {
  readonly purpose: CostPurpose;
  /** In force now: the call is counted at it, whatever the price is when it ends. */
  readonly price: ModelPrice;
  /** The most that the call can use. */
  readonly most: TokenUsage;
  readonly at: Date;
}

/**
 * Sets aside what a call may cost at most, to be called in a transaction that ends before the call begins. Reservations take their turns
 * until the commit, so that however many are asked for at once, together they never exceed a budget. Those of processes that died
 * are released here, 15 minutes after they were made.
 *
 * @returns the id of the entry, to be recorded or released.
 * @throws BudgetExhaustedError when it does not fit into a budget; nothing is reserved then.
 */
export async function reserveCost(tx: Tx, budgets: Budgets, reservation: CostReservation): Promise<string> {
  const { purpose, price, most, at, runId, jobId } = reservation;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('paid-call-budgets', 0))`;
  await tx.costEntry.updateMany({
    where: { state: 'RESERVED', reservedAt: { lte: new Date(at.getTime() - RESERVATION_LASTS_MS) } },
    data: { state: 'RELEASED', recordedAt: at },
  });
  const reservedMicroUsd = costOfTokens(price, most);
  const forbidding = forbiddingBudget(await readBudgets(tx, budgets, { runId, jobId, at }), reservedMicroUsd);
  if (forbidding) throw new BudgetExhaustedError(forbidding, reservedMicroUsd);
  const { id } = await tx.costEntry.create({
    data: {
      id: newId(),
      purpose,
      runId,
      jobId,
      provider: price.provider,
      model: price.model,
      state: 'RESERVED',
      reservedMicroUsd,
      inputMicroUsdPerMillion: price.inputMicroUsdPerMillion,
      outputMicroUsdPerMillion: price.outputMicroUsdPerMillion,
      reservedAt: at,
    },
    select: { id: true },
  });
  return id;
}
