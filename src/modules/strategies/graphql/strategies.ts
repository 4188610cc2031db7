import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { settleConvictions } from '../reads/settle-convictions.ts';
import { strategyConnection } from './strategy-connection.ts';
import { strategyFilter } from './strategy-filter.ts';

builder.queryField('strategies', (t) =>
  t.field({
    type: strategyConnection.ref,
    description: 'What strategies brought, club by club, page by page; the highest profit first.',
    args: {
      ...strategyConnection.args,
      filter: t.arg({
        type: strategyFilter.ref,
        description: 'Which rows are meant; every row when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      strategyConnection.load({
        context,
        info,
        args,
        where: await settleConvictions(
          dbOf(context),
          await strategyFilter.settledWhere(dbOf(context), filter),
        ),
        find: (query) => dbOf(context).strategy.findMany(query),
        count: (where) => dbOf(context).strategy.count({ where }),
      }),
  }),
);
