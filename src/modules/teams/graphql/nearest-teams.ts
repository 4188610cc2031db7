import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { nearestTeams } from '../reads/nearest-teams.ts';
import { givenTeamArgs, givenTeamId, showGivenTeam } from './given-team.ts';
import { NearestTeamsRef } from './near-team.ts';

const USUAL = 5;
const MOST = 50;

builder.queryField('nearestTeams', (t) =>
  t.field({
    type: NearestTeamsRef,
    nullable: true,
    description:
      'The clubs whose DNA signatures are nearest to that of one club, which exactly one of `id`, `databaseId` and `name` says; by ' +
      'distance, then by name. Compared are the newest stored signatures of the same version and length, to 12 places after the point; ' +
      'clubs without one are left out, and so are signatures with a number beyond a million. Null only together with an error beside ' +
      'the data.',
    args: {
      ...givenTeamArgs,
      first: t.arg.int({
        required: true,
        defaultValue: USUAL,
        description: `How many clubs at most: 1 to ${MOST}.`,
      }),
      sameLeague: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'True: only clubs of the same league.',
      }),
      season: t.arg.string({
        description:
          'Only clubs whose newest season is this one, as `2025/26`; of any season when not given.',
      }),
    },
    errors: {
      types: [NotFoundError, InvalidInputError],
      union: {
        description:
          'The clubs that are near, or why there are none to name: no such club, or it has no signature that can be compared.',
      },
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first, 1), MOST) }),
    resolve: async (_root, { first, sameLeague, season, ...given }, context, info) => {
      if (first < 1 || first > MOST) {
        throw new InvalidInputError('first', first, `is not a number of clubs from 1 to ${MOST}`);
      }
      const db = dbOf(context);
      const teamId = await givenTeamId(context, 'nearestTeams', given);
      if (teamId === null) throw new NotFoundError('Team', showGivenTeam(given));
      const near = await nearestTeams(db, {
        teamId,
        first,
        isSameLeague: sameLeague,
        season: season ?? null,
      });
      if (near === null) {
        const team = await db.team.findUnique({ where: { teamId }, select: { teamName: true } });
        throw team === null
          ? new NotFoundError('Team', showGivenTeam(given))
          : new NotFoundError('DNA signature of the Team', team.teamName);
      }
      const { select } = queryFromInfo({
        context,
        info,
        typeName: 'Team',
        paths: [[{ name: 'teams' }, { name: 'team' }]],
        select: { teamId: true },
      });
      const teams = await db.team.findMany({
        where: { teamId: { in: near.map((one) => one.teamId) } },
        select,
      });
      const byId = new Map(teams.map((team) => [team.teamId, team]));
      return {
        teams: near.flatMap(({ distance, measures, ...one }) => {
          const team = byId.get(one.teamId);
          return team ? [{ team, distance, measures }] : [];
        }),
      };
    },
  }),
);
