import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { teamConnection } from './team-connection.ts';

builder.queryField('teams', (t) =>
  t.field({
    type: teamConnection.ref,
    description: 'x',
    args: { ...teamConnection.args },
    complexity: pageComplexity,
    resolve: (_root, { ...args }, context, info) =>
      teamConnection.load({
        context,
        info,
        args,
        where: {},
        find: (query) => dbOf(context).team.findMany(query),
        count: (where) => dbOf(context).team.count({ where }),
      }),
  }),
);
