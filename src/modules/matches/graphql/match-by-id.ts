import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { MatchRef } from './match.ts';

builder.queryField('match', (t) =>
  t.prismaField({
    type: MatchRef,
    nullable: true,
    description: 'One match; null when nothing is stored under the id.',
    args: { id: t.arg.globalID({ for: MatchRef, required: true, description: 'The id of a Match.' }) },
    resolve: (query, _root, { id }, context) =>
      dbOf(context).match.findUnique({ ...query, where: { id: integerKey(id.id) } }),
  }),
);
