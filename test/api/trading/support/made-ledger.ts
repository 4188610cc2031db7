import type { App } from '../../../../src/app.ts';
import type { RecordAiDecisionInput, RecordTradeInput } from '../../../generated/operations.ts';
import { RecordAiDecisionDocument, RecordTradeDocument } from '../../../generated/operations.ts';
import { execute } from '../../graphql/support/execute.ts';

/** A decision to buy SOL for 100 USDC. */
export function buy(decisionId: string, more: Partial<RecordAiDecisionInput> = {}): RecordAiDecisionInput {
  return { decisionId, decisionType: 'BUY', tokenPair: 'SOL/USDC', amountUsd: '100', ...more };
}

/** A trade of 100 USDC for half a SOL. */
export function bought(more: Partial<RecordTradeInput> = {}): RecordTradeInput {
  return { tokenIn: 'USDC', tokenOut: 'SOL', amountIn: '100', amountOut: '0.5', status: 'PENDING', ...more };
}

/** Records a decision. @returns its id and its key. */
export async function decide(
  app: App,
  input: RecordAiDecisionInput,
): Promise<{ id: string; databaseId: number }> {
  const { recordAiDecision: answer } = await execute(app, RecordAiDecisionDocument, { input });
  if (answer?.__typename !== 'RecordAiDecisionPayload') throw new Error(JSON.stringify(answer));
  if (!answer.aiDecision) throw new Error('It is gone.');
  return answer.aiDecision;
}

/** Records a trade. @returns its id and its key. */
export async function trade(app: App, input: RecordTradeInput): Promise<{ id: string; databaseId: number }> {
  const { recordTrade: answer } = await execute(app, RecordTradeDocument, { input });
  if (answer?.__typename !== 'RecordTradePayload') throw new Error(JSON.stringify(answer));
  if (!answer.trade) throw new Error('It is gone.');
  return answer.trade;
}
