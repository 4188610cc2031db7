import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { PICK_OUTCOMES, type PickOutcome } from '../domain/pick-outcome.ts';
import { pickFilter } from './pick-filter.ts';
import { PickOutcomeRef } from './pick-outcome.ts';

const TrainingExampleRef = builder.prismaNode('TrainingExample', {
  id: { field: 'pickId' },
  nullable: true,
  description:
    'A settled pick as a model may learn from it: what was known when the run decided, and what came of it.',
  select: { pickId: true },
  findUnique: (id) => ({ pickId: uuidKey(id) }),
  fields: (t) => ({
    pick: t.relation('pick', { description: 'What was decided and settled: the row of the run.' }),
    asOf: t.expose('asOf', {
      type: 'DateTime',
      description: 'The as-of instant of the decision: nothing that became known later is in the features.',
    }),
    featuresVersion: t.exposeInt('featuresVersion', { description: 'The form of the features, from 1 on.' }),
    features: t.expose('features', {
      type: 'JSON',
      description:
        'What the decision pinned of the match: fixture, freshness, model, layers, forecast, probabilities, friction and DNA; `selection`, as it was ' +
        'weighed; `prices` of its market at its line. Nothing changes them.',
    }),
    label: t.field({
      type: PickOutcomeRef,
      select: { label: true },
      description: 'What came of it, by the settlement in force.',
      resolve: ({ label }) => readLabel(label),
    }),
    profitPerUnit: t.exposeFloat('profitPerUnit', {
      description:
        'Profit as a fraction of the stake, at the net price: -1 where the stake is lost, 0 where it came back.',
    }),
    settlementNumber: t.exposeInt('settlementNumber', {
      description: 'The settlement that the label is of: 1, or more where the result was corrected.',
    }),
    labelledAt: t.expose('labelledAt', { type: 'DateTime', description: 'When the label was set.' }),
  }),
});

export const trainingExampleFilter = defineFilter<'TrainingExample'>('TrainingExample', {
  id: { kind: 'id', column: 'pickId', keyOf: uuidKey, description: 'By id.' },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By the as-of instant of the decision.' },
  label: { kind: 'enum', type: PickOutcomeRef, column: 'label', description: 'By what came of it.' },
  profitPerUnit: { kind: 'float', column: 'profitPerUnit', description: 'By profit per unit staked.' },
  featuresVersion: { kind: 'int', column: 'featuresVersion', description: 'By the form of the features.' },
  labelledAt: {
    kind: 'dateTime',
    column: 'labelledAt',
    description: 'By the instant at which the label was set.',
  },
  pick: {
    kind: 'related',
    filter: () => pickFilter,
    where: (pick) => ({ pick }),
    description: 'By the pick.',
  },
});

const trainingExampleConnection = defineConnection({
  name: 'TrainingExample',
  rows: 'the training examples',
  node: TrainingExampleRef,
  order: {
    model: 'TrainingExample',
    id: { field: 'pickId', kind: 'uuid' },
    usual: { field: 'AS_OF', direction: 'ASC' },
    keys: {
      AS_OF: { field: 'asOf', kind: 'instant', description: 'By the as-of instant of the decision.' },
      LABELLED_AT: {
        field: 'labelledAt',
        kind: 'instant',
        description: 'By the instant at which the label was set.',
      },
      PROFIT_PER_UNIT: { field: 'profitPerUnit', kind: 'float', description: 'By profit per unit staked.' },
    },
  },
});

builder.queryField('trainingExamples', (t) =>
  t.field({
    type: trainingExampleConnection.ref,
    description:
      'Settled picks to learn from, page by page; `npm run training-set` writes all of them into a file.',
    args: {
      ...trainingExampleConnection.args,
      filter: t.arg({
        type: trainingExampleFilter.ref,
        description: 'Which examples are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      trainingExampleConnection.load({
        context,
        info,
        args,
        where: await trainingExampleFilter.settledWhere(dbOf(context), filter),
        find: (query) => dbOf(context).trainingExample.findMany(query),
        count: (where) => dbOf(context).trainingExample.count({ where }),
      }),
  }),
);

function readLabel(label: string): PickOutcome {
  const known = Object.keys(PICK_OUTCOMES).find((one): one is PickOutcome => one === label);
  if (!known) throw new Error(`A training example with the unknown label ${label} is stored.`);
  return known;
}
