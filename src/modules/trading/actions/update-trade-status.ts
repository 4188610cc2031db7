import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { decideTradeUpdate, type TradeUpdate } from '../domain/decide-trade-update.ts';
import { TradeWrongStatusError } from '../domain/trade-wrong-status-error.ts';
import { knownTokens } from '../reads/known-tokens.ts';
import { brokenRuleOfError } from './broken-rule-of-error.ts';
import { contradictionOfError } from './contradiction-of-error.ts';
import { findDecisions } from './find-decisions.ts';

/**
 * Takes a trade from PENDING to what became of it, with what became known meanwhile.
 * @throws NotFoundError, TradeWrongStatusError, InvalidInputError, TradeContradictsDecisionError. Nothing is changed then.
 */
export async function updateTradeStatus(tx: Tx, id: number, update: TradeUpdate): Promise<void> {
  // Decisions are taken hold of before trades, here and where decisions change, so that two never wait for each other.
  const held = await tx.$queryRaw<{ id: number }[]>`
    SELECT d.id FROM trading.ai_decisions d
    WHERE d.execution_trade_id = ${id} OR d.id = (SELECT t.ai_decision_id FROM trading.trades t WHERE t.id = ${id})
    ORDER BY d.id FOR SHARE`;
  await tx.$queryRaw`SELECT id FROM trading.trades WHERE id = ${id} FOR UPDATE`;
  const row = await tx.trade.findUnique({ where: { id } });
  if (!row) throw new NotFoundError('Trade', String(id));
  const found = {
    id,
    status: row.status,
    tokenIn: row.tokenIn,
    tokenOut: row.tokenOut,
    amountIn: row.amountIn.toFixed(),
    amountOut: row.amountOut?.toFixed() ?? null,
  };
  const tokens = await knownTokens(tx, [row.tokenIn, row.tokenOut]);
  const decisions = await findDecisions(
    tx,
    held.map((decision) => decision.id),
  );
  const { gasUsedLamports, ...written } = decideTradeUpdate(found, update, { tokens, decisions });
  const given = Object.entries(written).filter(([, value]) => value !== null);
  const count = await tx.trade
    .updateMany({
      where: { id, status: row.status },
      data: {
        ...Object.fromEntries(given),
        ...(gasUsedLamports === null ? {} : { gasUsed: BigInt(gasUsedLamports) }),
      },
    })
    .then(
      (changed) => changed.count,
      (error: unknown) => {
        throw contradictionOfError(error) ?? brokenRuleOfError(error, 'id', id) ?? error;
      },
    );
  if (count !== 1) throw new TradeWrongStatusError(id, update.status, null, row.status);
}
