import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { teamConnection } from './team-connection.ts';
import { teamFilter } from './team-filter.ts';

builder.queryField('teams', (t) =>
  t.field({
    type: teamConnection.ref,
    description: 'The clubs, page by page.',
    args: {
      ...teamConnection.args,
      filter: t.arg({
        type: teamFilter.ref,
        description: 'Which clubs are meant; every club when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      teamConnection.load({
        context,
        info,
        args,
        where: teamFilter.where(filter),
        find: (query) => dbOf(context).team.findMany(query),
        count: (where) => dbOf(context).team.count({ where }),
      }),
  }),
);
