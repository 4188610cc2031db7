import { DomainError } from '../../../shared/domain-error.ts';
import { LegacyRollbackRefusedError } from '../domain/legacy-rollback-refused-error.ts';
import { LegacyRowsRefusedError } from '../domain/legacy-rows-refused-error.ts';
import { passingTroubleOf, refusedRowOf } from './database-complaint.ts';

/**
 * Runs the part of a migration that `table` of V1 names, or as `quantum` the whole of it with its transaction. A value or row that only
 * the database itself finds wrong (a constraint of a later version, what is too long for an index) is answered as a refusal in the
 * database's words, not as a fault of ours.
 *
 * @throws LegacyRowsRefusedError; DomainError LIMIT_EXCEEDED when a statement took too long, CONFLICT when somebody was in the way.
 */
export async function withDatabaseRefusals<Result>(
  table: string,
  run: () => Promise<Result>,
): Promise<Result> {
  return withRefusals(run, (message, options) => {
    const rule = `is refused by the database, which stops at the first row: ${message}`;
    return new LegacyRowsRefusedError([{ table, row: '?', column: '?', value: null, rule }], options);
  });
}

/**
 * The same for a roll-back with its transaction: rules of the database that the rows of before do not keep.
 *
 * @throws LegacyRollbackRefusedError; DomainError LIMIT_EXCEEDED or CONFLICT, likewise.
 */
export async function withRollbackRefusals<Result>(run: () => Promise<Result>): Promise<Result> {
  return withRefusals(run, (message, options) => {
    const obstacle = `the database refuses a row of before: ${message}`;
    return new LegacyRollbackRefusedError([], [], [obstacle], options);
  });
}

async function withRefusals<Result>(
  run: () => Promise<Result>,
  refusal: (message: string, options: ErrorOptions) => DomainError,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const row = refusedRowOf(error);
    throw row === null ? (passingTroubleOf(error) ?? error) : refusal(row.message, { cause: error });
  }
}
