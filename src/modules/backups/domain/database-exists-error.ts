import { DomainError } from '../../../shared/domain-error.ts';

/** There is a database of the name that a restore was to make. It was not touched. */
export class DatabaseExistsError extends DomainError {
  readonly databaseName: string;

  constructor(databaseName: string) {
    super(
      'DATABASE_EXISTS',
      `a database ${JSON.stringify(databaseName)} exists: a restore makes a new one, so name another`,
    );
    this.databaseName = databaseName;
  }
}
