import type {
  DiagnoseMigrationHistoryOutput,
  SchemaEngine,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationError } from './migration-error.ts';
import { withMigrationLock } from './migration-lock.ts';
import { readMigrations } from './read-migrations.ts';
import type { Datamodel } from './read-datamodels.ts';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts';

interface ApplyInput {
  readonly url: string;
  readonly migrationsDir: string;
  readonly datamodels: readonly Datamodel[];
  /** How long another process may apply migrations before this one gives up. */
  readonly lockTimeoutMs?: number;
}

const LOCK_TIMEOUT_MS = 120_000;
const DATABASE_NOT_EMPTY = 'P3005';

/**
 * Brings the database to the newest migration and returns the names of those that were applied now, in order. Of
 * several processes that do so at once, one applies and the others find nothing left to do. Each migration is one
 * transaction. The ledger is Prisma's own, so `prisma migrate deploy` can take turns with this.
 * @throws MigrationError when the database and the folder do not fit together, or when a migration fails.
 */
export async function applyMigrations(input: ApplyInput): Promise<string[]> {
  const migrationsList = await readMigrations(input.migrationsDir);
  return withMigrationLock(input.url, input.lockTimeoutMs ?? LOCK_TIMEOUT_MS, () =>
    withSchemaEngine(input, async (engine) => {
      const request = { migrationsList, filters: NO_FILTERS };
      const found = await engine.diagnoseMigrationHistory({ ...request, optInToShadowDatabase: false });
      refuseMisfit(found);
      if (found.history === null) return [];
      return apply(engine, request);
    }),
  );
}

type ApplyRequest = Parameters<SchemaEngine['applyMigrations']>[0];

async function apply(engine: SchemaEngine, request: ApplyRequest): Promise<string[]> {
  try {
    const { appliedMigrationNames } = await engine.applyMigrations(request);
    return appliedMigrationNames;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && 'code' in error && error.code === DATABASE_NOT_EMPTY) {
      const message = 'The database holds tables that no migration made. Adopt them first: npm run db:adopt.';
      throw new MigrationError('NOT_EMPTY', message, { cause: error });
    }
    throw new MigrationError('BROKEN', `A migration failed: ${reason}`, { cause: error });
  }
}

/** A failed migration comes first: its text is usually edited next, which is no fault. */
function refuseMisfit({
  failedMigrationNames,
  editedMigrationNames,
  history,
}: DiagnoseMigrationHistoryOutput): void {
  if (failedMigrationNames.length > 0) {
    const names = failedMigrationNames.join(', ');
    const remedy = 'Correct it, then run: npm run db:migrate -- --rolled-back <name>.';
    throw new MigrationError(
      'FAILED',
      `Failed in this database before: ${names}. Nothing of it is stored. ${remedy}`,
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
