import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { PickRef } from './pick.ts';

export const pickConnection = defineConnection({
  name: 'Pick',
  rows: 'the picks',
  node: PickRef,
  order: {
    model: 'Pick',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'CREATED_AT', direction: 'DESC' },
    keys: {
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        description: 'By the instant at which the run recorded it.',
      },
      EDGE: { field: 'edge', kind: 'float', description: 'By expected profit per unit staked.' },
      PROBABILITY_EDGE: {
        field: 'probabilityEdge',
        kind: 'float',
        isNullable: true,
        description: 'By distance from the fair probability.',
      },
      PROBABILITY: { field: 'probability', kind: 'float', description: "By the model's probability." },
      PRICE: { field: 'price', kind: 'decimal', description: 'By decimal odds as offered.' },
      STAKE_UNITS: { field: 'stakeUnits', kind: 'decimal', description: 'By stake.' },
      PROFIT_UNITS: {
        field: 'profitUnits',
        kind: 'decimal',
        isNullable: true,
        description: 'By profit in units; null while it is open.',
      },
      SETTLED_AT: {
        field: 'settledAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant at which it was settled last; null while it is open.',
      },
      LINE: { field: 'line', kind: 'decimal', isNullable: true, description: 'By line.' },
    },
  },
});
