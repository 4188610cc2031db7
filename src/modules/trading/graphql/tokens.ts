import { builder } from '../../../graphql/builder.ts';
import { defineConnection, pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { dbOf } from '../../../graphql/context.ts';
import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { TokenRef } from './token.ts';

const tokenConnection = defineConnection({
  name: 'Token',
  rows: 'the tokens',
  node: TokenRef,
  order: {
    model: 'Token',
    id: { field: 'token', kind: 'text' },
    usual: { field: 'TOKEN', direction: 'ASC' },
    keys: {
      TOKEN: { field: 'token', kind: 'text', description: 'By its name, as the database compares text.' },
      DECIMALS: { field: 'decimals', kind: 'int', description: 'By how many decimals it has.' },
    },
  },
});

const tokenFilter = defineFilter<'Token'>('Token', {
  id: { kind: 'id', column: 'token', keyOf: (id) => id, description: 'By id.' },
  token: { kind: 'string', column: 'token', description: 'By its name.' },
  decimals: { kind: 'int', column: 'decimals', description: 'By how many decimals it has.' },
  isUsdStablecoin: {
    kind: 'boolean',
    column: 'isUsdStablecoin',
    description: 'By whether one is worth a US dollar.',
  },
});

builder.queryField('tokens', (t) =>
  t.field({
    type: tokenConnection.ref,
    description:
      'Tokens that are known, page by page. Others are traded, too: their amounts may have 18 decimals, and compare with nothing.',
    args: {
      ...tokenConnection.args,
      filter: t.arg({
        type: tokenFilter.ref,
        description: 'Which tokens are meant; every one when not given.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...args }, context, info) =>
      tokenConnection.load({
        context,
        info,
        args,
        where: tokenFilter.where(filter),
        find: (query) => dbOf(context).token.findMany(query),
        count: (where) => dbOf(context).token.count({ where }),
      }),
  }),
);
