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
    // Two relations, each read up to a whole page: the first page of both together lies within them.
    select: ({ filter, ...args }, _context, nested) => ({
      homeMatches: nested(matchConnection.plan(args, matchFilter.planned(filter))),
      awayMatches: nested(matchConnection.plan(args, matchFilter.planned(filter))),
    }),
    resolve: ({ teamId, homeMatches, awayMatches }, { filter, ...args }, context) => {
      const where = matchFilter.where(filter);
      return matchConnection.loaded(args, matchConnection.merge(args, homeMatches, awayMatches), () =>
        countMatchesOfTeam(context, teamId, where),
      );
    },
  }),
);
