import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { StrategyEvaluationRef } from './strategy-evaluation.ts';

const strategyEvaluationConnection = defineConnection({
  name: 'StrategyEvaluation',
  rows: 'the evaluations of strategies',
  node: StrategyEvaluationRef,
  order: {
    model: 'StrategyEvaluation',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'COMPUTED_AT', direction: 'DESC' },
    keys: {
      COMPUTED_AT: { field: 'computedAt', kind: 'instant', description: 'By the instant of storing.' },
      AS_OF: { field: 'asOf', kind: 'instant', description: 'By the as-of instant.' },
      SEASON: { field: 'season', kind: 'text', description: 'By season.' },
    },
  },
});

export const strategyEvaluationFilter = defineFilter<'StrategyEvaluation'>('StrategyEvaluation', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  division: { kind: 'string', column: 'division', description: 'By the code of the division: `E0`.' },
  season: { kind: 'string', column: 'season', description: 'By season, as `2025/26`.' },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By the as-of instant.' },
  version: { kind: 'int', column: 'version', description: 'By the version of the rules of testing.' },
  configurationsTried: {
    kind: 'int',
    column: 'configurations',
    description: 'By how many configurations were tried.',
  },
  matches: { kind: 'int', column: 'matches', description: 'By matches that could be bet on.' },
  inputsHash: { kind: 'string', column: 'inputsHash', description: 'By the hash of the inputs.' },
  computedAt: { kind: 'dateTime', column: 'computedAt', description: 'By the instant of storing.' },
});

builder.queryField('strategyEvaluations', (t) =>
  t.field({
    type: strategyEvaluationConnection.ref,
    description:
      'Tests of the library of strategies, page by page, each with every configuration that was tried and how far its best is luck.',
    args: {
      ...strategyEvaluationConnection.args,
      filter: t.arg({
        type: strategyEvaluationFilter.ref,
        description: 'Which are meant: `{ division: { eq: "E0" } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      strategyEvaluationConnection.load({
        context,
        info,
        args,
        where: strategyEvaluationFilter.where(filter),
        find: (query) => dbOf(context).strategyEvaluation.findMany(query),
        count: (where) => dbOf(context).strategyEvaluation.count({ where }),
      }),
  }),
);
