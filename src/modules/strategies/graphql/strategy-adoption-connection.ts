import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { StrategyAdoptionRef } from './strategy-adoption.ts';

export const strategyAdoptionConnection = defineConnection({
  name: 'StrategyAdoption',
  rows: 'the adoptions of versions',
  node: StrategyAdoptionRef,
  order: {
    model: 'StrategyAdoption',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'ADOPTED_AT', direction: 'DESC' },
    keys: {
      ADOPTED_AT: { field: 'adoptedAt', kind: 'instant', description: 'By when it was put into force.' },
      STRATEGY_NAME: {
        field: 'strategyName',
        kind: 'text',
        description: 'By strategy, as the database compares text.',
      },
    },
  },
});
