import { builder } from '../../../graphql/builder.ts';
import { pageComplexity } from '../../../graphql/connections/define-connection.ts';
import type { PageArgs } from '../../../graphql/connections/page.ts';
import type { FilterValue } from '../../../graphql/filters/define-filter.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { TeamRef } from '../../teams/graphql/team.ts';
import { countStrategiesOfTeam } from '../loaders.ts';
import { asksForConviction } from '../reads/settle-convictions.ts';
import { convincedStrategies } from './convinced-strategies.ts';
import { strategyConnection } from './strategy-connection.ts';
import { strategyFilter } from './strategy-filter.ts';

type Args = PageArgs<keyof typeof strategyConnection.order.keys>;

builder.prismaObjectField(TeamRef, 'strategies', (t) =>
  t.field({
    type: strategyConnection.ref,
    description: 'The strategies that were tested on the matches of the club; the highest profit first.',
    args: {
      ...strategyConnection.args,
      filter: t.arg({
        type: strategyFilter.ref,
        description: 'Which of them are meant; all when not given.',
      }),
    },
    complexity: pageComplexity,
    select: ({ filter, ...args }, context, nested) => ({
      strategies: nested(
        strategyConnection.plan(
          isPlanned(args, filter) ? args : { first: 0 },
          isPlanned(args, filter) ? strategyFilter.planned(filter) : {},
          context,
        ),
      ),
    }),
    resolve: ({ teamId, strategies }, { filter, ...args }, context, info) => {
      const where = strategyFilter.where(filter);
      if (isExact(args)) {
        throw new InvalidInputError('orderBy.field', 'CREATED_AT', 'is an order of `strategies` alone');
      }
      const pageOf = (rows: readonly object[]) =>
        strategyConnection.loaded(args, rows, () => countStrategiesOfTeam(context, teamId, where));
      return isPlanned(args, filter)
        ? pageOf(strategies)
        : convincedStrategies({ context, info, teamId, args, where }).then(pageOf);
    },
  }),
);

/** Whether the page is read with its club. What conviction holds for has to be known before. */
function isPlanned(args: Args, filter: FilterValue | null | undefined): boolean {
  return !isExact(args) && !asksForConviction(strategyFilter.planned(filter));
}

function isExact({ orderBy }: Args): boolean {
  return orderBy?.field === 'CREATED_AT';
}
