import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { systemLogConnection } from './system-log-connection.ts';
import { systemLogFilter } from './system-log-filter.ts';

builder.queryField('systemLogs', (t) =>
  t.field({
    type: systemLogConnection.ref,
    description: 'What the programs of the token desk logged, page by page.',
    args: {
      ...systemLogConnection.args,
      filter: t.arg({
        type: systemLogFilter.ref,
        description: 'Which lines are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      systemLogConnection.load({
        context,
        info,
        args,
        where: systemLogFilter.where(filter),
        find: (query) => dbOf(context).systemLog.findMany(query),
        count: (where) => dbOf(context).systemLog.count({ where }),
      }),
  }),
);
