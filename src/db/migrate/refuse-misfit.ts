import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationError } from './migration-error.ts';

/**
 * Refuses a database whose ledger and the folder do not fit together. A failed migration comes first: its text is usually edited
 * next, which is no fault.
 * @throws MigrationError FAILED, EDITED or UNKNOWN.
 */
export function refuseMisfit({
  failedMigrationNames,
  editedMigrationNames,
  history,
}: DiagnoseMigrationHistoryOutput): void {
  if (failedMigrationNames.length > 0) {
    const names = failedMigrationNames.join(', ');
    const failed =
      'One that failed left nothing behind: correct it, then npm run db:migrate -- --rolled-back <name>.';
    const killed =
      'One that was killed just before it was noted is there whole: npm run db:migrate -- --applied <name>.';
    throw new MigrationError(
      'FAILED',
      `Begun in this database, but not finished: ${names}. ${failed} ${killed}`,
    );
  }
  if (editedMigrationNames.length > 0) {
    const names = editedMigrationNames.join(', ');
    const remedy = 'Restore its text, and put the change into a new migration: npm run db:diff -- <name>.';
    throw new MigrationError('EDITED', `Changed after it was applied to this database: ${names}. ${remedy}`);
  }
  if (history !== null && history.diagnostic !== 'databaseIsBehind') {
    const names = history.unpersistedMigrationNames.join(', ');
    const remedy = 'The database was migrated by another version of this product: run that one, or a newer.';
    throw new MigrationError(
      'UNKNOWN',
      `In this database, but not in the migrations folder: ${names}. ${remedy}`,
    );
  }
}
