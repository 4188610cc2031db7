import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { ExecutionModeRef } from './pipeline-enums.ts';

export const pipelineScheduleFilter = defineFilter<'PipelineSchedule'>('PipelineSchedule', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  name: { kind: 'string', column: 'name', description: 'By name.' },
  mode: {
    kind: 'enum',
    type: ExecutionModeRef,
    column: 'mode',
    description: 'By what the picks of its runs are for.',
  },
  isEnabled: { kind: 'boolean', column: 'isEnabled', description: 'By whether it starts runs.' },
});
