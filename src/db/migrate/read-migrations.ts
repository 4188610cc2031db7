import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

const LOCK_FILE = 'migration_lock.toml';
const SCRIPT = 'migration.sql';

/** The migrations of a folder in the order of their names, as the schema engine takes them. */
export async function readMigrations(migrationsDir: string): Promise<MigrationList> {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: resolve(migrationsDir),
    lockfile: { path: LOCK_FILE, content: await readFile(join(migrationsDir, LOCK_FILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.toSorted().map(async (name) => ({
        path: name,
        migrationFile: {
          path: SCRIPT,
          content: { tag: 'ok' as const, value: await readFile(join(migrationsDir, name, SCRIPT), 'utf8') },
        },
      })),
    ),
  };
}
