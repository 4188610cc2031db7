import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { JobKindRef, JobRef, JobStateRef } from './job.ts';

export const jobFilter = defineFilter<'Job'>('Job', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  kind: { kind: 'enum', type: JobKindRef, column: 'kind', description: 'By what the job does.' },
  state: { kind: 'enum', type: JobStateRef, column: 'state', description: 'By how far it has come.' },
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

const jobConnection = defineConnection({
  name: 'Job',
  rows: 'the jobs',
  node: JobRef,
  order: {
    model: 'Job',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'CREATED_AT', direction: 'DESC' },
    keys: {
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        description: 'By the instant at which it was asked for.',
      },
      FINISHED_AT: {
        field: 'finishedAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant at which it ended.',
      },
    },
  },
});

builder.queryField('jobs', (t) =>
  t.field({
    type: jobConnection.ref,
    description: 'Jobs, page by page.',
    args: {
      ...jobConnection.args,
      filter: t.arg({ type: jobFilter.ref, description: 'Which jobs are meant; every job when not given.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      jobConnection.load({
        context,
        info,
        args,
        where: jobFilter.where(filter),
        find: (query) => dbOf(context).job.findMany(query),
        count: (where) => dbOf(context).job.count({ where }),
      }),
  }),
);

builder.queryField('job', (t) =>
  t.prismaField({
    type: JobRef,
    nullable: true,
    description: 'One job; null when nothing is stored under the id.',
    args: { id: t.arg.globalID({ for: JobRef, required: true, description: 'The id of a Job.' }) },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).job.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
);
