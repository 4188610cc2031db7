import { readMigrations } from './read-migrations.ts';
import type { Datamodel } from './read-datamodels.ts';
import { NO_FILTERS, withSchemaEngine } from './schema-engine.ts';

interface DiffInput {
  /** A server on which a shadow database may be made; nothing that is stored there is read or changed. */
  readonly url: string;
  readonly migrationsDir: string;
  readonly datamodels: readonly Datamodel[];
}

/**
 * The SQL that leads from what the migrations make to what the schema says; null when they agree. What Prisma's schema
 * language cannot say (checks, views, triggers) is not compared.
 */
export async function diffMigrations(input: DiffInput): Promise<string | null> {
  const migrations = await readMigrations(input.migrationsDir);
  const files = input.datamodels.map(([path, content]) => ({ path, content }));
  const { exitCode, stdout } = await withSchemaEngine(input, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  return exitCode === 0 ? null : (stdout ?? '');
}
