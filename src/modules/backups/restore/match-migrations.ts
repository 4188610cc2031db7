import { readMigrations } from '../../../db/migrate/read-migrations.ts';
import { sha256 } from '../../../shared/canonical-hash.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import type { BackupManifest } from '../domain/manifest.ts';

/**
 * The names of the migrations that made the tables of an archive, each of which the folder has, unchanged.
 * @throws BackupFaultError naming those that it has not, or has with another text.
 */
export async function matchMigrations(
  { migrations, productVersion }: Pick<BackupManifest, 'migrations' | 'productVersion'>,
  migrationsDir: string,
): Promise<Set<string>> {
  const { migrationDirectories } = await readMigrations(migrationsDir);
  const checksums = new Map(
    migrationDirectories.flatMap(({ path, migrationFile: { content } }) =>
      content.tag === 'ok' ? [[path, sha256(content.value)] as const] : [],
    ),
  );
  const missing = migrations.filter(({ name }) => !checksums.has(name));
  if (missing.length > 0) refuse('has migrations that this version lacks', missing, productVersion);
  const edited = migrations.filter(({ name, checksum }) => checksums.get(name) !== checksum);
  if (edited.length > 0) refuse('was made by migrations of another text', edited, productVersion);
  return new Set(migrations.map(({ name }) => name));
}

function refuse(
  what: string,
  migrations: readonly { readonly name: string }[],
  productVersion: string,
): never {
  const names = migrations.map(({ name }) => name).join(', ');
  throw new BackupFaultError(
    `the archive ${what}: ${names}. Restore it with the version that wrote it, ${productVersion}, or a newer one.`,
  );
}
