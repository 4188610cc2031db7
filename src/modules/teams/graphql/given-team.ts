import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { teamIdByName } from '../loaders.ts';
import { TeamRef } from './team.ts';

/** The arguments that say which club is meant: exactly one of them is given. */
export const givenTeamArgs = builder.args((t) => ({
  id: t.globalID({ for: TeamRef, description: 'The id of a Team.' }),
  databaseId: t.int({ description: 'The key in `team_quantum_dna_v3`.' }),
  name: t.string({
    description:
      'The name, or what a source calls the club; case, accents and punctuation count only where they decide. ' +
      'A name that means several clubs is refused.',
  }),
}));

export interface GivenTeam {
  readonly id?: { readonly id: string } | null | undefined;
  readonly databaseId?: number | null | undefined;
  readonly name?: string | null | undefined;
}

/**
 * The key that the arguments of `field` mean; null when no club is called so. Whether there is one with that key, is not looked up.
 *
 * @throws InvalidInputError unless exactly one is given, and when a name means several clubs.
 */
export async function givenTeamId(
  context: Context,
  field: string,
  { id, databaseId, name }: GivenTeam,
): Promise<number | null> {
  const given = [id, databaseId, name].filter((one) => one !== null && one !== undefined);
  if (given.length !== 1) {
    throw new InvalidInputError(
      field,
      given.length,
      'arguments were given: give one of id, databaseId and name',
    );
  }
  return id ? integerKey(id.id) : (databaseId ?? (await teamIdByName(context).load(name ?? '')));
}

/** What was given, for a refusal. */
export function showGivenTeam({ id, databaseId, name }: GivenTeam): string {
  return name ?? String(id?.id ?? databaseId);
}
