import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';

export const strategyAdoptionFilter = defineFilter<'StrategyAdoption'>('StrategyAdoption', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  strategyName: { kind: 'string', column: 'strategyName', description: 'By strategy.' },
  adoptedAt: { kind: 'dateTime', column: 'adoptedAt', description: 'By when it was put into force.' },
  improvementDatabaseId: {
    kind: 'int',
    column: 'improvementId',
    description: 'By the `databaseId` of the improvement that was applied.',
  },
});
