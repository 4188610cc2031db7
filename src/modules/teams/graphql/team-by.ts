import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { givenTeamArgs, givenTeamId } from './given-team.ts';
import { TeamRef } from './team.ts';

builder.queryField('team', (t) =>
  t.prismaField({
    type: TeamRef,
    nullable: true,
    description: 'One club, by exactly one of the arguments; null when none is found.',
    args: givenTeamArgs,
    resolve: async (query, _root, args, context) => {
      const teamId = await givenTeamId(context, 'team', args);
      return teamId === null ? null : dbOf(context).team.findUnique({ ...query, where: { teamId } });
    },
  }),
);
