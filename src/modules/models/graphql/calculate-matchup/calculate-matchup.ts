import { builder } from '../../../../graphql/builder.ts';
import { dbOf, depsOf } from '../../../../graphql/context.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../../shared/not-found-error.ts';
import { readTeamKey } from '../../../frictions/graphql/team-key.ts';
import { calculateMatchup } from '../../domain/matchup/calculate-matchup.ts';
import { fitLayers, fitTaskOf } from '../../domain/matchup/fit-layers.ts';
import { LeagueUnclearError } from '../../domain/matchup/league-unclear-error.ts';
import { NoModelError } from '../../domain/matchup/no-model-error.ts';
import { TeamNotRatedError } from '../../domain/matchup/team-not-rated-error.ts';
import { loadMatchup } from '../../reads/load-matchup.ts';
import { MatchupRef } from './matchup.ts';
import { CalculateMatchupInputRef } from './matchup-input.ts';
import { readMatchupInput } from './read-matchup-input.ts';

/** Two fits, and a search for simultaneous stakes: milliseconds each, and not without end in one operation. */
const COST = 4_000;

builder.queryField('calculateMatchup', (t) =>
  t.field({
    type: MatchupRef,
    nullable: true,
    complexity: COST,
    description:
      'Prices a match of any two clubs as of an instant: the goal model of their league, fitted to the results known then, and what friction and the ' +
      'market add; a score grid, every market and its fair odds; and what given odds are worth. ' +
      `Counts like ${COST} fields in the cost of an operation. Null only together with an error beside the data.`,
    args: {
      input: t.arg({
        type: CalculateMatchupInputRef,
        required: true,
        description: 'Who meets whom, and how it is calculated.',
      }),
    },
    errors: {
      types: [NotFoundError, InvalidInputError, LeagueUnclearError, TeamNotRatedError, NoModelError],
      union: { description: 'The matchup, or why it cannot be calculated.' },
    },
    resolve: async (_root, { input }, context) => {
      const home = await readTeamKey('home', input.home, context);
      const away = await readTeamKey('away', input.away, context);
      const request = readMatchupInput(input, { home, away }, depsOf(context).clock.now());
      const facts = await loadMatchup(dbOf(context), request);
      const task = fitTaskOf(request, facts.history);
      const { fitThreads } = depsOf(context);
      return calculateMatchup(request, facts, fitThreads ? await fitThreads.fit(task) : fitLayers(task));
    },
  }),
);
