import type { Tx } from '../../../db/transaction.ts';

/**
 * Takes decisions that are PENDING to EXECUTED, in one statement: a HOLD, and a BUY or SELL that has a confirmed trade, by the first of
 * them. Others stay as they are. @returns how many were executed.
 */
export async function executeDecisions(tx: Tx, ids: readonly number[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE trading.ai_decisions d SET execution_status = 'EXECUTED', execution_trade_id = found.trade_id
    FROM (
      SELECT given.id, min(t.id) AS trade_id
      FROM unnest(${[...ids]}::int[]) AS given(id)
      LEFT JOIN trading.trades t ON t.ai_decision_id = given.id AND t.status = 'CONFIRMED'
      GROUP BY given.id
    ) found
    WHERE d.id = found.id AND d.execution_status = 'PENDING'
      AND (found.trade_id IS NOT NULL OR d.decision_type = 'HOLD')`;
}
