import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { strategyPerformanceConnection } from './strategy-performance-connection.ts';
import { strategyPerformanceFilter } from './strategy-performance-filter.ts';

builder.queryField('strategyPerformances', (t) =>
  t.field({
    type: strategyPerformanceConnection.ref,
    description:
      'Stored figures of strategies of the token desk, page by page, the latest period first. `tradingPerformance` computes those of any period ' +
      'and stores nothing.',
    args: {
      ...strategyPerformanceConnection.args,
      filter: t.arg({
        type: strategyPerformanceFilter.ref,
        description: 'Which of them are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      strategyPerformanceConnection.load({
        context,
        info,
        args,
        where: strategyPerformanceFilter.where(filter),
        find: (query) => dbOf(context).strategyPerformance.findMany(query),
        count: (where) => dbOf(context).strategyPerformance.count({ where }),
      }),
  }),
);
