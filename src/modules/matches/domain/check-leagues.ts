import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { isDivisionCode } from './divisions.ts';

/** More divisions than anybody has files of. */
export const MOST_LEAGUES = 50;

/**
 * Codes of divisions without repetitions, in the order in which they were given.
 * @throws InvalidInputError naming the member that is no code of a division, or a list of more than 50.
 */
export function checkLeagues(leagues: readonly string[]): string[] {
  if (leagues.length > MOST_LEAGUES)
    throw new InvalidInputError('leagues', leagues.length, `must not be more than ${MOST_LEAGUES} divisions`);
  for (const [index, league] of leagues.entries()) {
    if (!isDivisionCode(league))
      throw new InvalidInputError(`leagues[${index}]`, league, "is no division's code such as E0");
  }
  return [...new Set(leagues)];
}
