import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { AiDecisionRef } from './ai-decision.ts';

const TABLE = { table: 'trading.ai_decisions', idColumn: 'id', isZoned: true } as const;

export const aiDecisionConnection = defineConnection({
  name: 'AiDecision',
  rows: 'the decisions',
  node: AiDecisionRef,
  order: {
    model: 'AiDecision',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'DECIDED_AT', direction: 'DESC' },
    keys: {
      DECIDED_AT: {
        field: 'timestampUtc',
        kind: 'instant',
        exact: { ...TABLE, column: 'timestamp_utc' },
        description: 'By the instant at which it was made.',
      },
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'created_at' },
        description: 'By the instant at which it was stored.',
      },
      DATABASE_ID: { field: 'id', kind: 'int', description: 'As they were recorded.' },
      AMOUNT_USD: {
        field: 'amountUsd',
        kind: 'decimal',
        isNullable: true,
        description: 'By the amount. NaN counts as greatest.',
      },
      CONFIDENCE: {
        field: 'confidence',
        kind: 'float',
        isNullable: true,
        description: 'By how sure the model said to be. NaN counts as greatest.',
      },
      COST_USD: {
        field: 'geminiCostUsd',
        kind: 'decimal',
        isNullable: true,
        description: 'By what the answer cost. NaN counts as greatest.',
      },
      TOKEN_PAIR: {
        field: 'tokenPair',
        kind: 'text',
        description: 'By the pair, as the database compares text.',
      },
      EXECUTION_STATUS: {
        field: 'executionStatus',
        kind: 'text',
        description: 'By the name of the status, as the database compares text.',
      },
    },
  },
});
