import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { costConnection } from './cost-connection.ts';
import { costFilter } from './cost-filter.ts';

builder.queryField('costs', (t) =>
  t.field({
    type: costConnection.ref,
    description: 'Requests to paid providers with what they cost, page by page, the newest first.',
    args: {
      ...costConnection.args,
      filter: t.arg({
        type: costFilter.ref,
        description: 'Which are meant: `{ state: { eq: RECORDED } }`; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      costConnection.load({
        context,
        info,
        args,
        where: await costFilter.settledWhere(dbOf(context), filter),
        find: (query) => dbOf(context).costEntry.findMany(query),
        count: (where) => dbOf(context).costEntry.count({ where }),
      }),
  }),
);
