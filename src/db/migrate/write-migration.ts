import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';

interface WriteInput {
  readonly migrationsDir: string;
  readonly name: string;
  readonly sql: string;
  readonly at: Date;
}

/**
 * Writes `<migrationsDir>/<YYYYMMDDHHMMSS>_<name>/migration.sql`, in UTC, and returns its path.
 * @throws InvalidInputError when the name is not made of lower-case letters, digits and underscores.
 */
export async function writeMigration({ migrationsDir, name, sql, at }: WriteInput): Promise<string> {
  if (!/^[a-z0-9_]{1,100}$/.test(name)) {
    throw new InvalidInputError('name', name, 'must be made of lower-case letters, digits and underscores');
  }
  const stamp = at.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrationsDir, `${stamp}_${name}`);
  await mkdir(folder);
  const path = join(folder, 'migration.sql');
  await writeFile(path, sql, { flag: 'wx' });
  return path;
}
