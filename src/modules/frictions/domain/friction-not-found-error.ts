import { DomainError } from '../../../shared/domain-error.ts';

/** A club as it was asked for on one side. */
interface AskedTeam {
  readonly teamId: number;
  readonly name: string;
}

/** No friction of the two teams is stored, in either orientation. */
export class FrictionNotFoundError extends DomainError {
  readonly homeDatabaseId: number;
  readonly homeName: string;
  readonly awayDatabaseId: number;
  readonly awayName: string;

  constructor(home: AskedTeam, away: AskedTeam) {
    super(
      'NOT_FOUND',
      `no friction of ${JSON.stringify(home.name)} and ${JSON.stringify(away.name)} is stored (teams ${home.teamId} and ${away.teamId})`,
    );
    this.homeDatabaseId = home.teamId;
    this.homeName = home.name;
    this.awayDatabaseId = away.teamId;
    this.awayName = away.name;
  }
}
