import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { PipelineRunRef } from './pipeline-run.ts';
import { pipelineRunFilter } from './pipeline-run-filter.ts';

const pipelineRunConnection = defineConnection({
  name: 'PipelineRun',
  rows: 'the pipeline runs',
  node: PipelineRunRef,
  order: {
    model: 'PipelineRun',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'CREATED_AT', direction: 'DESC' },
    keys: {
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        description: 'By the instant at which it was asked for.',
      },
      AS_OF: { field: 'asOf', kind: 'instant', description: 'By its as-of instant.' },
      FINISHED_AT: {
        field: 'finishedAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant at which it ended.',
      },
      PICKS_KEPT: { field: 'picksKept', kind: 'int', description: 'By the number of picks.' },
    },
  },
});

builder.queryField('pipelineRuns', (t) =>
  t.field({
    type: pipelineRunConnection.ref,
    description: 'Pipeline runs, page by page.',
    args: {
      ...pipelineRunConnection.args,
      filter: t.arg({
        type: pipelineRunFilter.ref,
        description: 'Which runs are meant; every run when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      pipelineRunConnection.load({
        context,
        info,
        args,
        where: pipelineRunFilter.where(filter),
        find: (query) => dbOf(context).pipelineRun.findMany(query),
        count: (where) => dbOf(context).pipelineRun.count({ where }),
      }),
  }),
);

builder.queryField('pipelineRun', (t) =>
  t.prismaField({
    type: PipelineRunRef,
    nullable: true,
    description: 'One pipeline run; null when nothing is stored under the id.',
    args: {
      id: t.arg.globalID({ for: PipelineRunRef, required: true, description: 'The id of a PipelineRun.' }),
    },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).pipelineRun.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
);
