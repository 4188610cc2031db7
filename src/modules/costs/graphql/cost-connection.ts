import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { CostEntryRef } from './cost-entry.ts';

export const costConnection = defineConnection({
  name: 'CostEntry',
  rows: 'the costs',
  node: CostEntryRef,
  order: {
    model: 'CostEntry',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'RESERVED_AT', direction: 'DESC' },
    keys: {
      RESERVED_AT: {
        field: 'reservedAt',
        kind: 'instant',
        description: 'By the instant at which it was reserved.',
      },
      COST_USD: {
        field: 'costMicroUsd',
        kind: 'bigint',
        isNullable: true,
        description: 'By what it did cost.',
      },
    },
  },
});
