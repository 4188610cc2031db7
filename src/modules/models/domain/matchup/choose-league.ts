import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { divisionOf, isDivisionCode } from '../../../matches/domain/divisions.ts';
import { LeagueUnclearError } from './league-unclear-error.ts';

/** Where the league of a matchup may be read from, as it was known. */
export interface LeagueFacts {
  /** Of the next match of the two with these sides; null when none is known. */
  readonly fixtureDivision: string | null;
  /** In which each side played last; null for one without a known result. */
  readonly homeDivision: string | null;
  readonly awayDivision: string | null;
}

/**
 * The division whose model prices a matchup: the one asked for, else that of their next fixture, else the one in which both played last.
 * @throws InvalidInputError for what is no division's code, and for one of another country than a side's last: nobody is promoted
 * across borders; LeagueUnclearError when none is asked for and the two played last in different divisions.
 */
export function chooseLeague(asked: string | null, facts: LeagueFacts): string {
  if (asked !== null) return requireReachable(asked, facts);
  const { fixtureDivision, homeDivision, awayDivision } = facts;
  if (fixtureDivision !== null) return fixtureDivision;
  if (homeDivision !== null && homeDivision === awayDivision) return homeDivision;
  throw new LeagueUnclearError(homeDivision, awayDivision);
}

function requireReachable(asked: string, { homeDivision, awayDivision }: LeagueFacts): string {
  if (!isDivisionCode(asked)) {
    throw new InvalidInputError('league', asked, 'is not the code of a division, such as E0.');
  }
  const { country } = divisionOf(asked);
  for (const [side, last] of [
    ['home', homeDivision],
    ['away', awayDivision],
  ] as const) {
    if (last === null || divisionOf(last).country === country) continue;
    throw new InvalidInputError(
      'league',
      asked,
      `is no league of the ${side} side, which played last in ${last}.`,
    );
  }
  return asked;
}
