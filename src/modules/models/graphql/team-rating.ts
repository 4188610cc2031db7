import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { TeamRef } from '../../teams/graphql/team.ts';
import type { RatedTeam } from '../domain/team-ratings.ts';

/** Teams of a division within the window of a fit, promoted ones included: what a list of ratings costs. */
export const USUAL_RATINGS = 30;

export const TeamRatingRef = builder.objectRef<RatedTeam>('TeamRating').implement({
  description:
    'What a fit says of a team. log(goals of a side) = intercept + its attack - the defence of the other, + home advantage at home.',
  fields: (t) => ({
    team: t.prismaField({
      type: TeamRef,
      nullable: true,
      description: 'The team that is rated. Null when it is not stored any more.',
      resolve: (query, { teamId }, _args, context) =>
        dbOf(context).team.findUnique({ ...query, where: { teamId } }),
    }),
    attack: t.exposeFloat('attack', {
      description: 'As log(goals), 0 for an average team of the fit: 0.1 scores about 10 % more.',
    }),
    defence: t.exposeFloat('defence', {
      description: 'As log(goals), 0 for an average team of the fit: 0.1 concedes about 10 % less.',
    }),
    matches: t.exposeInt('matches', {
      description: 'Matches of the team in the window, those against teams without a rating included.',
    }),
  }),
});
