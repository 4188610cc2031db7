import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { integerKey, nodeKey } from '../../../graphql/node-id.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { givenTeamId } from '../../teams/graphql/given-team.ts';
import { isKnownTeam } from '../loaders.ts';

interface TeamKey {
  readonly id?: string | null | undefined;
  readonly databaseId?: number | null | undefined;
  readonly name?: string | null | undefined;
}

export const TeamKeyRef = builder.inputRef<TeamKey>('TeamKeyInput').implement({
  description: 'One club, by exactly one of these.',
  fields: (t) => ({
    id: t.id({ description: 'The id of a Team.' }),
    databaseId: t.int({ description: 'The key in `team_quantum_dna_v3`.' }),
    name: t.string({
      description:
        'The name, or what a source calls the club; case, accents and punctuation count only where they decide. ' +
        'A name that means several clubs is refused.',
    }),
  }),
});

/**
 * The key of the club that is meant.
 * @throws InvalidInputError naming the argument unless exactly one member is given, and for a name of several clubs; NotFoundError
 * when there is no such club.
 */
export async function readTeamKey(
  argument: string,
  { id, databaseId, name }: TeamKey,
  context: Context,
): Promise<number> {
  const node =
    typeof id === 'string' ? { id: String(nodeKey(`${argument}.id`, id, 'Team', integerKey)) } : null;
  const teamId = await givenTeamId(context, argument, { id: node, databaseId, name });
  if (teamId === null || !(await isKnownTeam(context).load(teamId))) {
    throw new NotFoundError('Team', name ?? String(node?.id ?? databaseId));
  }
  return teamId;
}
