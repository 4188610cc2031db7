import { AiDecisionExistsError } from '../domain/ai-decision-exists-error.ts';
import { readAiDecision, type AiDecisionRow, type GivenAiDecision } from '../domain/read-ai-decision.ts';
import { below } from '../domain/read-ledger-values.ts';
import { insertRows, jsonCell } from './insert-rows.ts';
import type { Recorder } from './record.ts';
import { hasSqlState } from './sql-state.ts';

/** Stores decisions, PENDING. A decisionId is stored once. */
export const aiDecisionRecorder: Recorder<GivenAiDecision, AiDecisionRow> = {
  async prepare(tx, given, now) {
    const names = [...new Set(given.map(({ decisionId }) => decisionId))];
    const rows = await tx.aiDecision.findMany({
      where: { decisionId: { in: names } },
      select: { decisionId: true },
    });
    const stored = new Set(rows.map(({ decisionId }) => decisionId));
    const earlier = new Set<string>();
    return (one, path) => {
      const row = readAiDecision(one, path, { now, taken: { stored, given: earlier } });
      earlier.add(row.decisionId);
      return row;
    };
  },
  insert: insertRows<AiDecisionRow>('ai_decisions', {
    decision_id: ['text', ({ decisionId }) => decisionId],
    timestamp_utc: ['timestamptz', ({ timestamp }) => timestamp.toISOString()],
    decision_type: ['text', ({ decisionType }) => decisionType],
    token_pair: ['text', ({ tokenPair }) => tokenPair],
    amount_usd: ['numeric', ({ amountUsd }) => amountUsd],
    confidence: ['float8', ({ confidence }) => confidence],
    stop_loss_price: ['numeric', ({ stopLossPrice }) => stopLossPrice],
    take_profit_price: ['numeric', ({ takeProfitPrice }) => takeProfitPrice],
    reasoning: ['text', ({ reasoning }) => reasoning],
    full_prompt: ['text', ({ fullPrompt }) => fullPrompt],
    raw_response: ['text', ({ rawResponse }) => rawResponse],
    aggregated_inputs: ['jsonb', ({ aggregatedInputs }) => jsonCell(aggregatedInputs)],
    gemini_tokens_input: ['int', ({ inputTokens }) => inputTokens],
    gemini_tokens_output: ['int', ({ outputTokens }) => outputTokens],
    gemini_cost_usd: ['numeric', ({ costUsd }) => costUsd],
  }),
  refusalOf(error, { decisionId }, path) {
    if (!hasSqlState(error, '23505')) return null;
    return new AiDecisionExistsError(below(path, 'decisionId'), decisionId);
  },
};
