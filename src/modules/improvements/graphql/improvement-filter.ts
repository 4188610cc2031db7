import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { ImprovementStatusRef } from './improvement-enums.ts';

export const improvementFilter = defineFilter<'StrategyImprovement'>('Improvement', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  databaseId: { kind: 'int', column: 'id', description: 'By `databaseId`.' },
  status: { kind: 'enum', type: ImprovementStatusRef, column: 'status', description: 'By where it stands.' },
  agentName: { kind: 'string', column: 'agentName', description: 'By who proposed it.' },
  strategyName: { kind: 'string', column: 'strategyName', description: 'By the strategy that is to change.' },
  text: {
    kind: 'anyText',
    columns: ['agentName', 'strategyName'],
    nullable: ['failurePattern', 'llmReasoning', 'archivedReason'],
    description: 'By a text in its agent, strategy, failure pattern, reasoning or reason of archiving.',
  },
  baselineWinRate: {
    kind: 'float',
    column: 'baselineWinRate',
    description: 'By the win rate where the strategy fails, in per cent.',
  },
  newThreshold: { kind: 'float', column: 'newThreshold', description: 'By the threshold that is proposed.' },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By when it was proposed.' },
  updatedAt: { kind: 'dateTime', column: 'updatedAt', description: 'By when its row was last changed.' },
  archivedAt: {
    kind: 'dateTime',
    column: 'archivedAt',
    description: 'By when it was archived; only archived ones have it.',
  },
});
