import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { RunEventRef } from './run-event.ts';

export const runEventConnection = defineConnection({
  name: 'RunEvent',
  rows: 'the events',
  node: RunEventRef,
  order: {
    model: 'RunEvent',
    id: { field: 'id', kind: 'bigint' },
    usual: { field: 'SEQUENCE', direction: 'ASC' },
    keys: {
      SEQUENCE: { field: 'id', kind: 'bigint', description: 'By number, as they happened.' },
    },
  },
});
