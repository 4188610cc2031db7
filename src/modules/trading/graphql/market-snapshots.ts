import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { marketSnapshotConnection } from './market-snapshot-connection.ts';
import { marketSnapshotFilter } from './market-snapshot-filter.ts';

builder.queryField('marketSnapshots', (t) =>
  t.field({
    type: marketSnapshotConnection.ref,
    description: 'How markets of tokens stood, page by page.',
    args: {
      ...marketSnapshotConnection.args,
      filter: t.arg({
        type: marketSnapshotFilter.ref,
        description: 'Which snapshots are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      marketSnapshotConnection.load({
        context,
        info,
        args,
        where: marketSnapshotFilter.where(filter),
        find: (query) => dbOf(context).marketSnapshot.findMany(query),
        count: (where) => dbOf(context).marketSnapshot.count({ where }),
      }),
  }),
);
