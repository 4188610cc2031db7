import { DomainError } from '../../../../shared/domain-error.ts';

/** Two teams have no league in common by which they could be compared; the caller can name one. */
export class LeagueUnclearError extends DomainError {
  /** The division in which the home side played last; null without a known result. */
  readonly homeLeague: string | null;
  readonly awayLeague: string | null;

  constructor(homeLeague: string | null, awayLeague: string | null) {
    super(
      'BAD_USER_INPUT',
      `league: the two did not play last in the same one: home ${played(homeLeague)}, away ${played(awayLeague)}; give the league whose model is meant`,
    );
    this.homeLeague = homeLeague;
    this.awayLeague = awayLeague;
  }
}

function played(league: string | null): string {
  return league === null ? 'in none that was known' : `in ${league}`;
}
