import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { GoalModelKindRef } from './goal-model-kind.ts';
import { ModelFitRef } from './model-fit.ts';

const modelFitConnection = defineConnection({
  name: 'ModelFit',
  rows: 'the fitted models',
  node: ModelFitRef,
  order: {
    model: 'ModelFit',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'COMPUTED_AT', direction: 'DESC' },
    keys: {
      COMPUTED_AT: { field: 'computedAt', kind: 'instant', description: 'By the instant of storing.' },
      AS_OF: { field: 'asOf', kind: 'instant', description: 'By the as-of instant.' },
    },
  },
});

export const modelFitFilter = defineFilter<'ModelFit'>('ModelFit', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  division: { kind: 'string', column: 'division', description: 'By the code of the division: `E0`.' },
  kind: { kind: 'enum', type: GoalModelKindRef, column: 'kind', description: 'By the distribution.' },
  version: { kind: 'int', column: 'version', description: 'By the version of the rules.' },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By the as-of instant.' },
  referenceOn: {
    kind: 'date',
    column: 'referenceOn',
    description: 'By the day from which ages of matches count back.',
  },
  matches: { kind: 'int', column: 'matches', description: 'By the number of matches that determine it.' },
  inputsHash: {
    kind: 'string',
    column: 'inputsHash',
    description: 'By the hash of the inputs: one fit at most.',
  },
  computedAt: { kind: 'dateTime', column: 'computedAt', description: 'By the instant of storing.' },
});

builder.queryField('modelFits', (t) =>
  t.field({
    type: modelFitConnection.ref,
    description: 'The goal models that were fitted, page by page; what a number rests on can be read here.',
    args: {
      ...modelFitConnection.args,
      filter: t.arg({
        type: modelFitFilter.ref,
        description: 'Which fits are meant: `{ division: { eq: "E0" } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      modelFitConnection.load({
        context,
        info,
        args,
        where: modelFitFilter.where(filter),
        find: (query) => dbOf(context).modelFit.findMany(query),
        count: (where) => dbOf(context).modelFit.count({ where }),
      }),
  }),
);

builder.queryField('modelFit', (t) =>
  t.prismaField({
    type: ModelFitRef,
    nullable: true,
    description: 'One fitted model; null when nothing is stored under the id.',
    args: {
      id: t.arg.globalID({ for: ModelFitRef, required: true, description: 'The id of a ModelFit.' }),
    },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).modelFit.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
);
