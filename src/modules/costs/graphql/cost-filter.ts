import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { pipelineRunFilter } from '../../pipeline/graphql/pipeline-run-filter.ts';
import { CostPurposeRef, CostStateRef, PaidProviderRef } from './cost-enums.ts';

export const costFilter = defineFilter<'CostEntry'>('CostEntry', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  purpose: {
    kind: 'enum',
    type: CostPurposeRef,
    column: 'purpose',
    description: 'By what it was made for.',
  },
  provider: { kind: 'enum', type: PaidProviderRef, column: 'provider', description: 'By who is paid.' },
  model: { kind: 'string', column: 'model', description: 'By the model, as its provider names it.' },
  state: { kind: 'enum', type: CostStateRef, column: 'state', description: 'By how far it has come.' },
  reservedAt: {
    kind: 'dateTime',
    column: 'reservedAt',
    description: 'By the instant at which it was reserved.',
  },
  run: {
    kind: 'related',
    filter: () => pipelineRunFilter,
    where: (run) => ({ run }),
    description: 'By the run that it was made for.',
  },
});
