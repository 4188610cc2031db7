import { NotFoundError } from '../../../shared/not-found-error.ts';
import { keysOf } from '../domain/ledger-references.ts';
import { readTrade, type GivenTrade, type TradeRow } from '../domain/read-trade.ts';
import { knownTokens } from '../reads/known-tokens.ts';
import { contradictionOfError } from './contradiction-of-error.ts';
import { findDecisions } from './find-decisions.ts';
import { insertRows, jsonCell } from './insert-rows.ts';
import type { Recorder } from './record.ts';
import { hasSqlState } from './sql-state.ts';

/** Stores trades. One that contradicts its decision is refused, also where the decision was changed meanwhile. */
export const tradeRecorder: Recorder<GivenTrade, TradeRow> = {
  async prepare(tx, given, now) {
    const tokens = await knownTokens(
      tx,
      given.flatMap(({ tokenIn, tokenOut }) => [tokenIn, tokenOut]),
    );
    const found = await findDecisions(tx, keysOf(given.map(({ aiDecision }) => aiDecision)));
    const decisions = new Map(found.map((decision) => [decision.id, decision]));
    return (one, path) => readTrade(one, path, { now, tokens, decisions });
  },
  insert: insertRows<TradeRow>('trades', {
    timestamp: ['timestamptz', ({ timestamp }) => timestamp.toISOString()],
    token_in: ['text', ({ tokenIn }) => tokenIn],
    token_out: ['text', ({ tokenOut }) => tokenOut],
    amount_in: ['numeric', ({ amountIn }) => amountIn],
    amount_out: ['numeric', ({ amountOut }) => amountOut],
    price: ['numeric', ({ price }) => price],
    transaction_hash: ['text', ({ transactionHash }) => transactionHash],
    status: ['text', ({ status }) => status],
    error_message: ['text', ({ errorMessage }) => errorMessage],
    strategy_used: ['text', ({ strategyUsed }) => strategyUsed],
    profit_loss: ['numeric', ({ profitLoss }) => profitLoss],
    jupiter_quote_response: ['jsonb', ({ jupiterQuoteResponse }) => jsonCell(jupiterQuoteResponse)],
    jupiter_transaction_data: ['jsonb', ({ jupiterTransactionData }) => jsonCell(jupiterTransactionData)],
    slippage_bps: ['int', ({ slippageBps }) => slippageBps],
    transaction_signature: ['text', ({ transactionSignature }) => transactionSignature],
    last_valid_block_height: ['bigint', ({ lastValidBlockHeight }) => lastValidBlockHeight],
    ai_decision_id: ['int', ({ aiDecisionId }) => aiDecisionId],
    execution_time_ms: ['int', ({ executionTimeMs }) => executionTimeMs],
    gas_used: ['bigint', ({ gasUsedLamports }) => gasUsedLamports],
    confidence_score: ['float8', ({ confidenceScore }) => confidenceScore],
  }),
  refusalOf(error, { aiDecisionId }) {
    if (hasSqlState(error, '23503')) return new NotFoundError('AiDecision', String(aiDecisionId));
    return contradictionOfError(error);
  },
};
