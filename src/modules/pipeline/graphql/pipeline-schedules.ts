import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { PipelineScheduleRef } from './pipeline-schedule.ts';
import { pipelineScheduleFilter } from './pipeline-schedule-filter.ts';

const pipelineScheduleConnection = defineConnection({
  name: 'PipelineSchedule',
  rows: 'the schedules',
  node: PipelineScheduleRef,
  order: {
    model: 'PipelineSchedule',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'NAME', direction: 'ASC' },
    keys: {
      NAME: { field: 'name', kind: 'text', description: 'By name.' },
      UPDATED_AT: { field: 'updatedAt', kind: 'instant', description: 'By when it was last saved.' },
    },
  },
});

builder.queryField('pipelineSchedules', (t) =>
  t.field({
    type: pipelineScheduleConnection.ref,
    description: 'Schedules of pipeline runs, page by page.',
    args: {
      ...pipelineScheduleConnection.args,
      filter: t.arg({
        type: pipelineScheduleFilter.ref,
        description: 'Which schedules are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      pipelineScheduleConnection.load({
        context,
        info,
        args,
        where: pipelineScheduleFilter.where(filter),
        find: (query) => dbOf(context).pipelineSchedule.findMany(query),
        count: (where) => dbOf(context).pipelineSchedule.count({ where }),
      }),
  }),
);
