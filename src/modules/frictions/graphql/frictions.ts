import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { frictionConnection } from './friction-connection.ts';
import { frictionFilter } from './friction-filter.ts';

builder.queryField('frictions', (t) =>
  t.field({
    type: frictionConnection.ref,
    description:
      'Pairs of clubs, page by page. `filter: { frictionScore: { gte: 70 } }` finds matchups of high friction.',
    args: {
      ...frictionConnection.args,
      filter: t.arg({
        type: frictionFilter.ref,
        description: 'Which pairs are meant; every pair when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      frictionConnection.load({
        context,
        info,
        args,
        where: await frictionFilter.settledWhere(dbOf(context), filter),
        find: (query) => dbOf(context).friction.findMany(query),
        count: (where) => dbOf(context).friction.count({ where }),
      }),
  }),
);
