import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { MatchRef } from '../../matches/graphql/match.ts';
import { countPicksOfMatch } from '../loaders.ts';
import { pickConnection } from './pick-connection.ts';
import { pickFilter } from './pick-filter.ts';

builder.prismaObjectField(MatchRef, 'picks', (t) =>
  t.field({
    type: pickConnection.ref,
    description: 'The picks on this match, of all runs.',
    args: {
      ...pickConnection.args,
      filter: t.arg({ type: pickFilter.ref, description: 'Which of them are meant; all when not given.' }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      picks: nested(pickConnection.plan(args, pickFilter.planned(filter), context)),
    }),
    resolve: ({ id, picks }, { filter, ...args }, context) => {
      const where = pickFilter.where(filter);
      return pickConnection.loaded(args, picks, () => countPicksOfMatch(context, id, where));
    },
  }),
);
