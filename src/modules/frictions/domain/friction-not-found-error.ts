import { DomainError } from '../../../shared/domain-error.ts';

/** No friction of the two teams is stored, in either orientation. */
export class FrictionNotFoundError extends DomainError {
  readonly homeDatabaseId: number;
  readonly awayDatabaseId: number;

  constructor(homeDatabaseId: number, awayDatabaseId: number) {
    super('NOT_FOUND', `no friction of the teams ${homeDatabaseId} and ${awayDatabaseId} is stored`);
    this.homeDatabaseId = homeDatabaseId;
    this.awayDatabaseId = awayDatabaseId;
  }
}
