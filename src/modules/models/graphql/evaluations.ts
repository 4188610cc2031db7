import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { EvaluationOutcomeKindRef, EvaluationRef } from './evaluation.ts';

const evaluationConnection = defineConnection({
  name: 'Evaluation',
  rows: 'the evaluations of models',
  node: EvaluationRef,
  order: {
    model: 'Evaluation',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'COMPUTED_AT', direction: 'DESC' },
    keys: {
      COMPUTED_AT: { field: 'computedAt', kind: 'instant', description: 'By the instant of storing.' },
    },
  },
});

export const evaluationFilter = defineFilter<'Evaluation'>('Evaluation', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  leagues: {
    kind: 'listInside',
    column: 'config',
    path: ['leagues'],
    description: 'By its leagues: `{ hasAny: ["E0"] }`.',
  },
  outcomeKind: {
    kind: 'enum',
    type: EvaluationOutcomeKindRef,
    column: 'outcome',
    description: 'By how it ended.',
  },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By the as-of instant.' },
  matches: { kind: 'int', column: 'matches', description: 'By the number of matches that were scored.' },
  inputsHash: {
    kind: 'string',
    column: 'inputsHash',
    description: 'By the hash of the inputs: repetitions of one evaluation.',
  },
  computedAt: { kind: 'dateTime', column: 'computedAt', description: 'By the instant of storing.' },
});

builder.queryField('evaluations', (t) =>
  t.field({
    type: evaluationConnection.ref,
    description: 'Models walked through played seasons and scored, page by page, the newest first.',
    args: {
      ...evaluationConnection.args,
      filter: t.arg({
        type: evaluationFilter.ref,
        description:
          'Which evaluations are meant: `{ outcomeKind: { eq: SCORED } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      evaluationConnection.load({
        context,
        info,
        args,
        where: evaluationFilter.where(filter),
        find: (query) => dbOf(context).evaluation.findMany(query),
        count: (where) => dbOf(context).evaluation.count({ where }),
      }),
  }),
);

builder.queryField('evaluation', (t) =>
  t.prismaField({
    type: EvaluationRef,
    nullable: true,
    description: 'One evaluation of a model; null when nothing is stored under the id.',
    args: {
      id: t.arg.globalID({ for: EvaluationRef, required: true, description: 'The id of an Evaluation.' }),
    },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).evaluation.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
);
