import { withMigrationLock } from './migration-lock.ts';
import type { Datamodel } from './read-datamodels.ts';
import { withSchemaEngine } from './schema-engine.ts';

interface RolledBackInput {
  readonly url: string;
  readonly datamodels: readonly Datamodel[];
  readonly migrationName: string;
}

const LOCK_TIMEOUT_MS = 120_000;

/**
 * Notes that a migration that failed in this database left nothing behind, so that it is tried again.
 * @throws Error when no failed migration of that name is known to the database.
 */
export async function markMigrationRolledBack({ migrationName, ...input }: RolledBackInput): Promise<void> {
  await withMigrationLock(input.url, LOCK_TIMEOUT_MS, () =>
    withSchemaEngine(input, (engine) => engine.markMigrationRolledBack({ migrationName })),
  );
}
