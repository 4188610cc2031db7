import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import type { AiDecisionStatus } from '../domain/ai-decision-status.ts';
import { AiDecisionWrongStatusError } from '../domain/ai-decision-wrong-status-error.ts';
import { decideAiDecisionUpdate, type ExecutingTrade } from '../domain/decide-ai-decision-update.ts';
import { knownTokens } from '../reads/known-tokens.ts';
import { brokenRuleOfError } from './broken-rule-of-error.ts';
import { contradictionOfError } from './contradiction-of-error.ts';
import { findDecisions } from './find-decisions.ts';

export interface AiDecisionUpdate {
  readonly status: AiDecisionStatus;
  /** By which trade it was carried out; null for its first confirmed one. */
  readonly executionTradeId: number | null;
}

/**
 * Takes a decision to another status.
 * @throws NotFoundError, AiDecisionWrongStatusError, AiDecisionNotTradedError, TradeContradictsDecisionError. Nothing is changed then.
 */
export async function updateAiDecisionStatus(tx: Tx, id: number, update: AiDecisionUpdate): Promise<void> {
  const { status, executionTradeId } = update;
  await tx.$queryRaw`SELECT id FROM trading.ai_decisions WHERE id = ${id} FOR UPDATE`;
  const [found] = await findDecisions(tx, [id]);
  if (!found) throw new NotFoundError('AiDecision', String(id));
  const named = executionTradeId === null ? null : await holdTrade(tx, { id: executionTradeId });
  if (executionTradeId !== null && named === null) throw new NotFoundError('Trade', String(executionTradeId));
  const first =
    status === 'EXECUTED' && named === null
      ? await holdTrade(tx, { aiDecisionId: id, status: 'CONFIRMED' })
      : null;
  const traded = [named, first].flatMap((trade) => (trade ? [trade.tokenIn, trade.tokenOut] : []));
  const tokens = await knownTokens(tx, traded);
  const tradeId = decideAiDecisionUpdate(found, { to: status, named, first, tokens });
  const count = await tx.aiDecision
    .updateMany({
      where: { id, executionStatus: found.executionStatus },
      data: { executionStatus: status, executionTradeId: tradeId },
    })
    .then(
      (changed) => changed.count,
      (error: unknown) => {
        throw contradictionOfError(error) ?? brokenRuleOfError(error, 'id', id) ?? error;
      },
    );
  if (count !== 1)
    throw new AiDecisionWrongStatusError(found.decisionId, status, null, found.executionStatus);
}

/** The first trade of a condition, which nobody changes before the end of the transaction; null when there is none. */
async function holdTrade(
  tx: Tx,
  where: { readonly id: number } | { readonly aiDecisionId: number; readonly status: string },
): Promise<ExecutingTrade | null> {
  const first = await tx.trade.findFirst({ where, select: { id: true }, orderBy: { id: 'asc' } });
  if (!first) return null;
  await tx.$queryRaw`SELECT id FROM trading.trades WHERE id = ${first.id} FOR SHARE`;
  const row = await tx.trade.findFirst({ where: { AND: [where, { id: first.id }] } });
  if (!row) return null;
  const { id, status, aiDecisionId, tokenIn, tokenOut, amountIn, amountOut } = row;
  return {
    id,
    status,
    aiDecisionId,
    tokenIn,
    tokenOut,
    amountIn: amountIn.toFixed(),
    amountOut: amountOut?.toFixed() ?? null,
  };
}
