import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { ImprovementRef } from './improvement.ts';

const TABLE = { table: 'public.strategy_improvements', idColumn: 'id', isZoned: true } as const;

export const improvementConnection = defineConnection({
  name: 'Improvement',
  rows: 'the improvements',
  node: ImprovementRef,
  order: {
    model: 'StrategyImprovement',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'CREATED_AT', direction: 'DESC' },
    keys: {
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'created_at' },
        description: 'By the instant at which it was proposed.',
      },
      UPDATED_AT: {
        field: 'updatedAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'updated_at' },
        description: 'By the instant at which its row was last changed.',
      },
      ARCHIVED_AT: {
        field: 'archivedAt',
        kind: 'instant',
        isNullable: true,
        exact: { ...TABLE, column: 'archived_at' },
        description: 'By the instant at which it was archived.',
      },
      STRATEGY_NAME: {
        field: 'strategyName',
        kind: 'text',
        description: 'By the strategy, as the database compares text.',
      },
      AGENT_NAME: {
        field: 'agentName',
        kind: 'text',
        description: 'By who proposed it, as the database compares text.',
      },
      STATUS: {
        field: 'status',
        kind: 'text',
        description: 'By the name of the status: ACTIVE, APPLIED, ARCHIVED, PROPOSED.',
      },
      NEW_THRESHOLD: {
        field: 'newThreshold',
        kind: 'float',
        isNullable: true,
        description: 'By the threshold that is proposed.',
      },
      BASELINE_WIN_RATE: {
        field: 'baselineWinRate',
        kind: 'float',
        isNullable: true,
        description: 'By the win rate where the strategy fails.',
      },
    },
  },
});
