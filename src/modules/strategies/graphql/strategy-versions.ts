import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { StrategyVersionRef } from './strategy-version.ts';

const strategyVersionConnection = defineConnection({
  name: 'StrategyVersion',
  rows: 'the versions of strategies',
  node: StrategyVersionRef,
  order: {
    model: 'StrategyVersion',
    id: { field: 'id', kind: 'int' },
    usual: { field: 'CREATED_AT', direction: 'DESC' },
    keys: {
      CREATED_AT: { field: 'createdAt', kind: 'instant', description: 'By the instant of recording.' },
      NAME: { field: 'name', kind: 'text', description: 'By name, as the database compares text.' },
      VERSION: { field: 'version', kind: 'int', description: 'By number within the name.' },
    },
  },
});

export const strategyVersionFilter = defineFilter<'StrategyVersion'>('StrategyVersion', {
  id: { kind: 'id', column: 'id', keyOf: integerKey, description: 'By id.' },
  name: { kind: 'string', column: 'name', description: 'By the name of the strategy.' },
  version: { kind: 'int', column: 'version', description: 'By number within the name.' },
  parametersHash: { kind: 'string', column: 'parametersHash', description: 'By the hash of the parameters.' },
  createdAt: { kind: 'dateTime', column: 'createdAt', description: 'By the instant of recording.' },
});

builder.queryField('strategyVersions', (t) =>
  t.field({
    type: strategyVersionConnection.ref,
    description: 'The rules behind the strategies, version by version; the newest first.',
    args: {
      ...strategyVersionConnection.args,
      filter: t.arg({
        type: strategyVersionFilter.ref,
        description: 'Which versions are meant: `{ name: { eq: "OVER_25" } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      strategyVersionConnection.load({
        context,
        info,
        args,
        where: strategyVersionFilter.where(filter),
        find: (query) => dbOf(context).strategyVersion.findMany(query),
        count: (where) => dbOf(context).strategyVersion.count({ where }),
      }),
  }),
);
