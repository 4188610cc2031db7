import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { ExperimentRef } from './experiment.ts';
import { ExperimentGapRef, ExperimentStatusRef } from './experiment-enums.ts';
import { ExperimentVerdictRef } from './experiment-verdict.ts';

export const experimentFilter = defineFilter<'Experiment'>('Experiment', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  improvementDatabaseId: {
    kind: 'int',
    column: 'improvementId',
    description: 'By the `databaseId` of the improvement that is tested.',
  },
  strategyName: { kind: 'string', column: 'strategyName', description: 'By the name of the strategy.' },
  status: {
    kind: 'enum',
    type: ExperimentStatusRef,
    column: 'status',
    description: 'By whether it goes on.',
  },
  verdict: {
    kind: 'enum',
    type: ExperimentVerdictRef,
    column: 'verdict',
    isNullable: true,
    description: 'By how it came out; null until it is concluded.',
  },
  gap: {
    kind: 'enum',
    type: ExperimentGapRef,
    column: 'gap',
    isNullable: true,
    description: 'By why its arms cannot be computed; null where they can.',
  },
  startedAt: {
    kind: 'dateTime',
    column: 'startedAt',
    description: 'By the instant at which it was set down.',
  },
  endedAt: {
    kind: 'dateTime',
    column: 'endedAt',
    description: 'By the instant at which it ended; null while it runs.',
  },
});

export const experimentConnection = defineConnection({
  name: 'Experiment',
  rows: 'the tests of improvements',
  node: ExperimentRef,
  order: {
    model: 'Experiment',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'STARTED_AT', direction: 'DESC' },
    keys: {
      STARTED_AT: {
        field: 'startedAt',
        kind: 'instant',
        description: 'By the instant at which it was set down.',
      },
      ENDED_AT: {
        field: 'endedAt',
        kind: 'instant',
        isNullable: true,
        description: 'By the instant at which it ended; null while it runs.',
      },
    },
  },
});

builder.queryField('experiments', (t) =>
  t.field({
    type: experimentConnection.ref,
    description: 'Tests of improvements, page by page, the newest first.',
    args: {
      ...experimentConnection.args,
      filter: t.arg({
        type: experimentFilter.ref,
        description: 'Which are meant: `{ status: { eq: RUNNING } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      experimentConnection.load({
        context,
        info,
        args,
        where: experimentFilter.where(filter),
        find: (query) => dbOf(context).experiment.findMany(query),
        count: (where) => dbOf(context).experiment.count({ where }),
      }),
  }),
);

builder.queryField('experiment', (t) =>
  t.prismaField({
    type: ExperimentRef,
    nullable: true,
    description: 'One test of an improvement; null when nothing is stored under the id.',
    args: {
      id: t.arg.globalID({ for: ExperimentRef, required: true, description: 'The id of an Experiment.' }),
    },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).experiment.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
);
