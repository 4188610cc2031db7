import { NotFoundError } from '../../../shared/not-found-error.ts';
import { keysOf } from '../domain/ledger-references.ts';
import { readSystemLog, type GivenSystemLog, type SystemLogRow } from '../domain/read-system-log.ts';
import { insertRows, jsonCell } from './insert-rows.ts';
import { hasSqlState } from './sql-state.ts';
import type { Recorder } from './record.ts';

/** Stores lines of the log. What they refer to has to be stored. */
export const systemLogRecorder: Recorder<GivenSystemLog, SystemLogRow> = {
  async prepare(tx, given, now) {
    const tradeKeys = keysOf(given.map(({ trade }) => trade));
    const decisionKeys = keysOf(given.map(({ aiDecision }) => aiDecision));
    const select = { id: true } as const;
    const trades =
      tradeKeys.length === 0 ? [] : await tx.trade.findMany({ where: { id: { in: tradeKeys } }, select });
    const decisions =
      decisionKeys.length === 0
        ? []
        : await tx.aiDecision.findMany({ where: { id: { in: decisionKeys } }, select });
    const tradeIds = new Set(trades.map(({ id }) => id));
    const aiDecisionIds = new Set(decisions.map(({ id }) => id));
    return (one, path) => readSystemLog(one, path, { now, tradeIds, aiDecisionIds });
  },
  insert: insertRows<SystemLogRow>('system_logs', {
    timestamp_utc: ['timestamptz', ({ timestamp }) => timestamp.toISOString()],
    level: ['text', ({ level }) => level],
    module: ['text', ({ module }) => module],
    message: ['text', ({ message }) => message],
    extra_data: ['jsonb', ({ extraData }) => jsonCell(extraData)],
    trade_id: ['int', ({ tradeId }) => tradeId],
    ai_decision_id: ['int', ({ aiDecisionId }) => aiDecisionId],
  }),
  refusalOf(error, { tradeId, aiDecisionId }) {
    // Between the look and the insert somebody removed what it refers to.
    if (!hasSqlState(error, '23503')) return null;
    return tradeId === null
      ? new NotFoundError('AiDecision', String(aiDecisionId))
      : new NotFoundError('Trade', String(tradeId));
  },
};
