import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { ExecutionModeRef, ProcessingStatusRef } from './pipeline-enums.ts';
import { pipelineScheduleFilter } from './pipeline-schedule-filter.ts';

export const pipelineRunFilter = defineFilter<'PipelineRun'>('PipelineRun', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  mode: { kind: 'enum', type: ExecutionModeRef, column: 'mode', description: 'By what its picks are for.' },
  status: {
    kind: 'enum',
    type: ProcessingStatusRef,
    column: 'status',
    description: 'By how far it has come.',
  },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By its as-of instant.' },
  leagues: {
    kind: 'tags',
    column: 'leagues',
    description: 'By the divisions it looked at; runs over all of them list none.',
  },
  picksKept: { kind: 'int', column: 'picksKept', description: 'By the number of picks.' },
  schedule: {
    kind: 'related',
    filter: () => pipelineScheduleFilter,
    where: (schedule) => ({ schedule }),
    description: 'By the schedule that started it; runs that somebody started do not match.',
  },
  createdAt: {
    kind: 'dateTime',
    column: 'createdAt',
    description: 'By the instant at which it was asked for.',
  },
  finishedAt: {
    kind: 'dateTime',
    column: 'finishedAt',
    description: 'By the instant at which it ended; null until then.',
  },
});
