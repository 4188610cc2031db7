import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { teamIdByName } from '../loaders.ts';
import { TeamRef } from './team.ts';

builder.queryField('team', (t) =>
  t.prismaField({
    type: TeamRef,
    nullable: true,
    description: 'One club, by exactly one of the arguments; null when none is found.',
    args: {
      id: t.arg.globalID({ for: TeamRef, description: 'The id of a Team.' }),
      databaseId: t.arg.int({ description: 'The key in `team_quantum_dna_v3`.' }),
      name: t.arg.string({
        description:
          'The name, or what a source calls the club; case, accents and punctuation count only where they decide. ' +
          'A name that means several clubs is refused.',
      }),
    },
    resolve: async (query, _root, { id, databaseId, name }, context) => {
      const given = [id, databaseId, name].filter((one) => one !== null && one !== undefined);
      if (given.length !== 1) {
        throw new InvalidInputError(
          'team',
          given.length,
          'arguments were given: give one of id, databaseId and name',
        );
      }
      const teamId = id ? integerKey(id.id) : (databaseId ?? (await teamIdByName(context).load(name ?? '')));
      return teamId === null ? null : dbOf(context).team.findUnique({ ...query, where: { teamId } });
    },
  }),
);
