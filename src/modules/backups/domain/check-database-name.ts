import { InvalidInputError } from '../../../shared/invalid-input-error.ts';

/** Names that PostgreSQL or databases that live for some seconds use. */
const RESERVED = /^(pg_.*|quantum_sovereign_(restore|reference|shadow)_.*)$/;

/**
 * Passes for a name that a restored database can have: 1 to 63 lower-case letters, digits and underscores, a letter or an underscore first, so
 * that it needs quotes nowhere. @throws InvalidInputError for any other.
 */
export function checkDatabaseName(databaseName: string): void {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(databaseName)) {
    throw new InvalidInputError(
      'databaseName',
      databaseName,
      'is no plain name: 1 to 63 lower-case letters, digits and underscores, no digit first',
    );
  }
  if (RESERVED.test(databaseName))
    throw new InvalidInputError('databaseName', databaseName, 'is a name that is kept for other databases');
}
