import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { pickConnection } from './pick-connection.ts';
import { pickFilter } from './pick-filter.ts';
import { PickRef } from './pick.ts';

builder.queryField('picks', (t) =>
  t.field({
    type: pickConnection.ref,
    description: 'The picks of all runs, page by page.',
    args: {
      ...pickConnection.args,
      filter: t.arg({
        type: pickFilter.ref,
        description: 'Which picks are meant; every pick when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: async (_root, { filter, ...args }, context, info) =>
      pickConnection.load({
        context,
        info,
        args,
        where: await pickFilter.settledWhere(dbOf(context), filter),
        find: (query) => dbOf(context).pick.findMany(query),
        count: (where) => dbOf(context).pick.count({ where }),
      }),
  }),
);

builder.queryField('pick', (t) =>
  t.prismaField({
    type: PickRef,
    nullable: true,
    description: 'One pick; null when nothing is stored under the id.',
    args: { id: t.arg.globalID({ for: PickRef, required: true, description: 'The id of a Pick.' }) },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).pick.findUnique({ ...query, where: { id: uuidKey(id.id) } }),
  }),
);
