import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { portfolioSnapshotConnection } from './portfolio-snapshot-connection.ts';
import { portfolioSnapshotFilter } from './portfolio-snapshot-filter.ts';

builder.queryField('portfolioSnapshots', (t) =>
  t.field({
    type: portfolioSnapshotConnection.ref,
    description: 'What the token desk held and what it was worth, page by page.',
    args: {
      ...portfolioSnapshotConnection.args,
      filter: t.arg({
        type: portfolioSnapshotFilter.ref,
        description: 'Which snapshots are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      portfolioSnapshotConnection.load({
        context,
        info,
        args,
        where: portfolioSnapshotFilter.where(filter),
        find: (query) => dbOf(context).portfolioSnapshot.findMany(query),
        count: (where) => dbOf(context).portfolioSnapshot.count({ where }),
      }),
  }),
);
