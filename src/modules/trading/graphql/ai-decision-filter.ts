import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { AiDecisionStatusRef, AiDecisionTypeRef } from './ledger-enums.ts';

export const aiDecisionFilter = defineFilter<'AiDecision'>('AiDecision', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'id', description: 'By `databaseId`.' },
  decisionId: { kind: 'string', column: 'decisionId', description: 'By the name that the desk gave it.' },
  decidedAt: { kind: 'dateTime', column: 'timestampUtc', description: 'By when it was made.' },
  decisionType: {
    kind: 'enum',
    type: AiDecisionTypeRef,
    column: 'decisionType',
    description: 'By what to do.',
  },
  tokenPair: { kind: 'string', column: 'tokenPair', description: 'By the pair.' },
  amountUsd: { kind: 'decimal', column: 'amountUsd', description: 'By the amount, in US dollars.' },
  confidence: { kind: 'float', column: 'confidence', description: 'By how sure the model said to be, 0..1.' },
  executionStatus: {
    kind: 'enum',
    type: AiDecisionStatusRef,
    column: 'executionStatus',
    description: 'By what became of it.',
  },
  executionTradeId: {
    kind: 'int',
    column: 'executionTradeId',
    description: 'By the `databaseId` of the trade that carried it out; `isNull` asks for those without one.',
  },
  reasoning: { kind: 'string', column: 'reasoning', description: 'By the words of the model.' },
  costUsd: {
    kind: 'decimal',
    column: 'geminiCostUsd',
    description: 'By what the answer cost, in US dollars.',
  },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By when it was stored.' },
});
