import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { TeamRef } from '../../teams/graphql/team.ts';
import { countFrictionsOfTeam } from '../loaders.ts';
import { frictionConnection } from './friction-connection.ts';
import { frictionFilter } from './friction-filter.ts';

type Args = Parameters<typeof frictionConnection.plan>[0];

/** Home and away rows are put together here: texts and microseconds are compared in the database alone. */
function isMergeable({ orderBy }: Args): boolean {
  const key = frictionConnection.order.keys[(orderBy ?? frictionConnection.order.usual).field];
  return key.kind !== 'text' && key.exact === undefined;
}

/** What is read for arguments that the resolver refuses: nothing, so that the plan of the whole operation goes on. */
const planned = (args: Args): Args => (isMergeable(args) ? args : { first: 0 });

builder.prismaObjectField(TeamRef, 'frictions', (t) =>
  t.field({
    type: frictionConnection.ref,
    description:
      'The pairs that the club is one of, on either side. Ordered by numbers and days alone; for other orders ask ' +
      '`frictions(filter: { team: … })`.',
    args: {
      ...frictionConnection.args,
      filter: t.arg({
        type: frictionFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    // Two relations, cut together: the first page of both lies within what is read.
    select: ({ filter, ...args }, context, nested) => {
      const side = frictionConnection.planMerged(planned(args), frictionFilter.planned(filter), context);
      return { homeFrictions: nested(side), awayFrictions: nested(side) };
    },
    resolve: ({ teamId, homeFrictions, awayFrictions }, { filter, ...args }, context) => {
      if (!isMergeable(args)) {
        throw new InvalidInputError(
          'orderBy.field',
          args.orderBy?.field,
          'orders no list of one club: ask frictions(filter: { team: … })',
        );
      }
      const where = frictionFilter.where(filter);
      const rows = frictionConnection.merge(args, homeFrictions, awayFrictions);
      return frictionConnection.loaded(args, rows, () => countFrictionsOfTeam(context, teamId, where));
    },
  }),
);
