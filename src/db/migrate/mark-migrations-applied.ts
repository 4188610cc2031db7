import { withMigrationLock } from './migration-lock.ts';
import { readMigrations } from './read-migrations.ts';
import type { Datamodel } from './read-datamodels.ts';
import { withSchemaEngine } from './schema-engine.ts';

interface AppliedInput {
  readonly url: string;
  readonly migrationsDir: string;
  readonly datamodels: readonly Datamodel[];
  readonly migrationNames: readonly string[];
}

const LOCK_TIMEOUT_MS = 120_000;

/**
 * Notes in the ledger that the database has these migrations already, without running them: for a database whose
 * tables were made by other means.
 * @throws Error when one of them is in the ledger already or not in the folder.
 */
export async function markMigrationsApplied(input: AppliedInput): Promise<void> {
  const migrationsList = await readMigrations(input.migrationsDir);
  await withMigrationLock(input.url, LOCK_TIMEOUT_MS, () =>
    withSchemaEngine(input, async (engine) => {
      for (const migrationName of input.migrationNames) {
        await engine.markMigrationApplied({ migrationName, migrationsList });
      }
    }),
  );
}
