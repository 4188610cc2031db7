import { builder } from '../../../../graphql/builder.ts';
import { dbOf } from '../../../../graphql/context.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';
import { ErrorRef } from '../../../../graphql/errors/error-interface.ts';
import { found } from '../../../../graphql/found.ts';
import { TeamRef } from '../../../teams/graphql/team.ts';
import type { UnratedReason } from '../../domain/fixture-means.ts';
import { LeagueUnclearError } from '../../domain/matchup/league-unclear-error.ts';
import { NoModelError } from '../../domain/matchup/no-model-error.ts';
import { TeamNotRatedError } from '../../domain/matchup/team-not-rated-error.ts';

builder.objectType(LeagueUnclearError, {
  name: 'LeagueUnclearError',
  description:
    'No league was given, and the two clubs did not play last in the same one: give the league whose model is meant.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    homeDivision: t.exposeString('homeLeague', {
      nullable: true,
      description: "The code of the division of the home side's newest known result. Null without one.",
    }),
    awayDivision: t.exposeString('awayLeague', {
      nullable: true,
      description: "The code of the division of the away side's newest known result. Null without one.",
    }),
  }),
});

builder.objectType(NoModelError, {
  name: 'NoModelError',
  description:
    'The results of the league that were known determine no goal model: the fit has no maximum, or there are no results.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    division: t.exposeString('league', { description: 'The code of the division: `E0`.' }),
    matches: t.exposeInt('matches', { description: 'Its known results within `historyDays`.' }),
    detail: t.exposeString('detail', { description: 'What the fit ended with.' }),
  }),
});

const REASONS: Record<UnratedReason, string> = {
  UNKNOWN: 'It has no known match in the league within `historyDays`.',
  TOO_FEW_MATCHES: 'It has fewer known matches there than `minTeamMatches`.',
  UNDETERMINED:
    'Its matches determine no rating: it never scored, never conceded, or met nobody whom the others met. Shrinkage rates it.',
};

const UnratedReasonRef = builder.enumType('UnratedReason', {
  description: 'Why a goal model says nothing of a club.',
  values: describedEnum(REASONS),
});

builder.objectType(TeamNotRatedError, {
  name: 'TeamNotRatedError',
  description: 'The goal model of the league says nothing of one of the clubs.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    team: t.prismaField({
      type: TeamRef,
      description: 'Which one; of two such, the home side.',
      resolve: async (query, { teamId }, _args, context) =>
        found(await dbOf(context).team.findUnique({ ...query, where: { teamId } }), 'Team', teamId),
    }),
    division: t.exposeString('league', { description: 'The code of the division: `E0`.' }),
    reason: t.expose('reason', { type: UnratedReasonRef, description: 'What is missing.' }),
    matches: t.exposeInt('matches', { description: 'Its known matches in the league within `historyDays`.' }),
    minTeamMatches: t.exposeInt('minTeamMatches', { description: 'How many were asked for.' }),
  }),
});
