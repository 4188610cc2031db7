import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { aiDecisionFilter } from './ai-decision-filter.ts';
import { TradeStatusRef } from './ledger-enums.ts';

export const tradeFilter = defineFilter<'Trade'>('Trade', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'id', description: 'By `databaseId`.' },
  tradedAt: { kind: 'dateTime', column: 'timestamp', description: 'By when it was sent.' },
  tokenIn: { kind: 'string', column: 'tokenIn', description: 'By the token that was given.' },
  tokenOut: { kind: 'string', column: 'tokenOut', description: 'By the token that was taken.' },
  amountIn: { kind: 'decimal', column: 'amountIn', description: 'By how much was given.' },
  amountOut: { kind: 'decimal', column: 'amountOut', description: 'By how much was taken.' },
  price: { kind: 'decimal', column: 'price', description: 'By the price.' },
  status: { kind: 'enum', type: TradeStatusRef, column: 'status', description: 'By where it stands.' },
  strategyUsed: { kind: 'string', column: 'strategyUsed', description: 'By the strategy.' },
  profitLoss: { kind: 'decimal', column: 'profitLoss', description: 'By profit, in US dollars.' },
  transactionHash: {
    kind: 'string',
    column: 'transactionHash',
    description: 'By the hash of its transaction.',
  },
  transactionSignature: {
    kind: 'string',
    column: 'transactionSignature',
    description: 'By the signature of its transaction.',
  },
  errorMessage: { kind: 'string', column: 'errorMessage', description: 'By why it failed.' },
  executionTimeMs: {
    kind: 'int',
    column: 'executionTimeMs',
    description: 'By how long it took, in milliseconds.',
  },
  slippageBps: { kind: 'int', column: 'slippageBps', description: 'By the slippage that was allowed.' },
  confidenceScore: {
    kind: 'float',
    column: 'confidenceScore',
    description: 'By how sure the desk was, 0..1.',
  },
  aiDecisionId: {
    kind: 'int',
    column: 'aiDecisionId',
    description: 'By the `databaseId` of its decision; `isNull` asks for those without one.',
  },
  aiDecision: {
    kind: 'related',
    filter: () => aiDecisionFilter,
    where: (aiDecision) => ({ aiDecision }),
    description: 'By its decision; those without one do not match.',
  },
});
