import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { AnalysisProviderRef, AnalysisStatusRef } from './analysis-enums.ts';
import { StrategyAnalysisRef } from './strategy-analysis.ts';

export const analysisFilter = defineFilter<'StrategyAnalysis'>('StrategyAnalysis', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  asOf: { kind: 'dateTime', column: 'asOf', description: 'By the as-of instant.' },
  provider: {
    kind: 'enum',
    type: AnalysisProviderRef,
    column: 'provider',
    description: 'By who made the proposals.',
  },
  model: { kind: 'string', column: 'model', description: 'By the model; null for EMBEDDED.' },
  status: { kind: 'enum', type: AnalysisStatusRef, column: 'status', description: 'By how far it has come.' },
  bets: { kind: 'int', column: 'bets', description: 'By how many bets it looked at.' },
  tests: { kind: 'int', column: 'tests', description: 'By how many means were tested.' },
  proposed: { kind: 'int', column: 'proposed', description: 'By how many improvements it proposed.' },
  startedAt: { kind: 'dateTime', column: 'startedAt', description: 'By when a worker last took it up.' },
  finishedAt: { kind: 'dateTime', column: 'finishedAt', description: 'By when it ended; null until then.' },
});

const analysisConnection = defineConnection({
  name: 'StrategyAnalysis',
  rows: 'the analyses of strategies',
  node: StrategyAnalysisRef,
  order: {
    model: 'StrategyAnalysis',
    id: { field: 'id', kind: 'uuid' },
    usual: { field: 'STARTED_AT', direction: 'DESC' },
    keys: {
      STARTED_AT: {
        field: 'startedAt',
        kind: 'instant',
        description: 'By the instant at which a worker last took it up.',
      },
      AS_OF: { field: 'asOf', kind: 'instant', description: 'By the as-of instant.' },
      PROPOSED: { field: 'proposed', kind: 'int', description: 'By how many improvements it proposed.' },
    },
  },
});

builder.queryField('strategyAnalysis', (t) =>
  t.prismaField({
    type: StrategyAnalysisRef,
    nullable: true,
    description: 'One analysis; null when nothing is stored under the id.',
    args: {
      id: t.arg.globalID({
        for: StrategyAnalysisRef,
        required: true,
        description: 'The id of a StrategyAnalysis.',
      }),
    },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).strategyAnalysis.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
);

builder.queryField('strategyAnalyses', (t) =>
  t.field({
    type: analysisConnection.ref,
    description:
      'What `analyzeStrategies` and the daily job found, page by page, the newest first. `filter: { status: { eq: FAILED } }` has what went wrong.',
    args: {
      ...analysisConnection.args,
      filter: t.arg({ type: analysisFilter.ref, description: 'Which are meant; every one when not given.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      analysisConnection.load({
        context,
        info,
        args,
        where: analysisFilter.where(filter),
        find: (query) => dbOf(context).strategyAnalysis.findMany(query),
        count: (where) => dbOf(context).strategyAnalysis.count({ where }),
      }),
  }),
);
