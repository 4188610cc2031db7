import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { reserveCost, type CostReservation } from '../../costs/actions/reserve-cost.ts';
import { RESERVATION_LASTS_MS, type Budgets } from '../../costs/domain/budgets.ts';

export interface CallToOpen extends CostReservation {
  readonly matchId: number | null;
  /** Everything that is sent: instructions, an empty line, the data. */
  readonly prompt: string;
}

/** A request that is about to be sent. */
export interface OpenCall {
  readonly id: string;
  readonly costId: string;
}

/**
 * Notes a request with what it may cost, before it is sent. Calls whose process died are noted as failed, after 15 minutes.
 * @throws BudgetExhaustedError when it does not fit into a budget; nothing is noted then.
 */
export async function openCall(tx: Tx, budgets: Budgets, call: CallToOpen): Promise<OpenCall> {
  const costId = await reserveCost(tx, budgets, call);
  const { at, price } = call;
  await tx.llmCall.updateMany({
    where: { outcome: 'PENDING', startedAt: { lte: new Date(at.getTime() - RESERVATION_LASTS_MS) } },
    data: { outcome: 'FAILED', error: ABANDONED, finishedAt: at },
  });
  const { id } = await tx.llmCall.create({
    data: {
      id: newId(),
      purpose: call.purpose,
      provider: price.provider,
      model: price.model,
      runId: call.runId,
      matchId: call.matchId,
      costId,
      prompt: call.prompt,
      outcome: 'PENDING',
      startedAt: at,
    },
    select: { id: true },
  });
  return { id, costId };
}

const ABANDONED = { code: 'UNAVAILABLE', message: 'The process that made the call ended before the answer.' };
