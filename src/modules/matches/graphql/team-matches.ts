import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { TeamRef } from '../../teams/graphql/team.ts';
import { countMatchesOfTeam } from '../loaders.ts';
import { matchConnection } from './match-connection.ts';
import { matchFilter } from './match-filter.ts';

builder.prismaObjectField(TeamRef, 'matches', (t) =>
  t.field({
    type: matchConnection.ref,
    description: 'The matches of the club, at home and away.',
    args: {
      ...matchConnection.args,
      filter: t.arg({ type: matchFilter.ref, description: 'Which of them are meant; all when not given.' }),
    },
    complexity: pageComplexity,
    // Two relations, cut together: the first page of both lies within what is read.
    select: ({ filter, ...args }, context, nested) => {
      const side = matchConnection.planMerged(args, matchFilter.planned(filter), context);
      return { homeMatches: nested(side), awayMatches: nested(side) };
    },
    resolve: ({ teamId, homeMatches, awayMatches }, { filter, ...args }, context) => {
      const where = matchFilter.where(filter);
      return matchConnection.loaded(args, matchConnection.merge(args, homeMatches, awayMatches), () =>
        countMatchesOfTeam(context, teamId, where),
      );
    },
  }),
);
