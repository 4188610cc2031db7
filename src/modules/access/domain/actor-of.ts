import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { Caller } from './caller.ts';

/** The longest name that is kept with what somebody does. */
export const LONGEST_ACTOR = 100;

/**
 * Who is recorded as having done something. Who holds a key or token is always named: beside the name that was given, or in its place.
 * Of the user of this machine nothing is known but what was given.
 *
 * @param by the name that the caller gave, as it was given; null for none.
 * @returns null where nobody can be named.
 * @throws InvalidInputError where both names together are too long.
 */
export function actorOf({ name }: Caller, by: string | null): string | null {
  if (name === null) return by;
  const given = by?.trim() ?? null;
  if (given === null) return name;
  const both = `${given} (${name})`;
  if (given === '' || both.length > LONGEST_ACTOR) {
    const rule = `must have 1 or more characters, and at most ${LONGEST_ACTOR} with the name of the caller behind it: "… (${name})"`;
    throw new InvalidInputError('by', by, rule);
  }
  return both;
}
