import { readMigrations } from './read-migrations.ts';
import type { Datamodel } from './read-datamodels.ts';
import { refuseMisfit } from './refuse-misfit.ts';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts';

interface HistoryInput {
  readonly url: string;
  readonly migrationsDir: string;
  readonly datamodels: readonly Datamodel[];
}

/**
 * Passes when every migration that the ledger lists is in the folder, unchanged and finished; a database without a ledger passes.
 * `mayBeBroken` tells the migrations whose failure the caller deals with itself.
 * @throws MigrationError FAILED, EDITED or UNKNOWN.
 */
export async function checkHistory(
  input: HistoryInput,
  mayBeBroken: (migrationName: string) => boolean = () => false,
): Promise<void> {
  const migrationsList = await readMigrations(input.migrationsDir);
  const request = { migrationsList, filters: NO_FILTERS, optInToShadowDatabase: false };
  const found = await withSchemaEngine(input, (engine) => engine.diagnoseMigrationHistory(request));
  refuseMisfit({
    ...found,
    failedMigrationNames: found.failedMigrationNames.filter((name) => !mayBeBroken(name)),
  });
}
