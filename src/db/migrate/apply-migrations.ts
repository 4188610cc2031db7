import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationError } from './migration-error.ts';
import { withMigrationLock } from './migration-lock.ts';
import { readMigrations } from './read-migrations.ts';
import type { Datamodel } from './read-datamodels.ts';
import { refuseMisfit } from './refuse-misfit.ts';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts';

interface ApplyInput {
  readonly url: string;
  readonly migrationsDir: string;
  readonly datamodels: readonly Datamodel[];
  /** The names of the migrations that are to be applied, where it is not all of the folder. */
  readonly only?: ReadonlySet<string>;
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
  const { only } = input;
  const folder = await readMigrations(input.migrationsDir);
  const migrationDirectories = folder.migrationDirectories.filter(({ path }) => only?.has(path) ?? true);
  const migrationsList = { ...folder, migrationDirectories };
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
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === DATABASE_NOT_EMPTY) {
      const message = 'The database holds tables that no migration made. Adopt them first: npm run db:adopt.';
      throw new MigrationError('NOT_EMPTY', message, { cause: error });
    }
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      ...request,
      optInToShadowDatabase: false,
    });
    const name = failedMigrationNames.join(', ');
    const message = `The migration ${name} failed, and nothing of it is stored. ${withoutTrace(error.message)}`;
    throw new MigrationError('BROKEN', message, { cause: error });
  }
}

/** The engine appends the lines of its own source that were under way. */
function withoutTrace(message: string): string {
  return message.replace(/\n\s+0: [^]*$/, '').replace(/^external connector error\n/, '');
}
