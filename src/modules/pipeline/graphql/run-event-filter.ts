import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { bigintKey } from '../../../graphql/node-id.ts';
import { RunEventKindRef } from './run-event.ts';

export const runEventFilter = defineFilter<'RunEvent'>('RunEvent', {
  id: { kind: 'id', column: 'id', keyOf: bigintKey, description: 'By id.' },
  sequence: {
    kind: 'int',
    column: 'id',
    description: 'By number: `gt` is what `after` of a subscription is.',
  },
  kind: { kind: 'enum', type: RunEventKindRef, column: 'kind', description: 'By what happened.' },
  occurredAt: { kind: 'dateTime', column: 'at', description: 'By when it happened.' },
});
