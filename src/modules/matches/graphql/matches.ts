import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { matchConnection } from './match-connection.ts';
import { matchFilter } from './match-filter.ts';

builder.queryField('matches', (t) =>
  t.field({
    type: matchConnection.ref,
    description: 'Fixtures and results, page by page.',
    args: {
      ...matchConnection.args,
      filter: t.arg({
        type: matchFilter.ref,
        description: 'Which matches are meant; every match when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      matchConnection.load({
        context,
        info,
        args,
        where: await matchFilter.settledWhere(dbOf(context), filter),
        find: (query) => dbOf(context).match.findMany(query),
        count: (where) => dbOf(context).match.count({ where }),
      }),
  }),
);
