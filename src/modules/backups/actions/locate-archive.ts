import { access, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import { companionNames } from '../domain/backup-names.ts';

/** Which archive is meant: that of a recorded backup, or a file. */
export interface ArchiveChoice {
  readonly backupId: string | null;
  /** An absolute path. */
  readonly path: string | null;
}

export interface LocatedArchive {
  readonly path: string;
  /** SHA-256 of the whole file as it was noted, in the record or beside the file; null when nobody did. */
  readonly sha256: string | null;
  /** The record of it; null for a file that this database knows nothing of. */
  readonly backupId: string | null;
}

/**
 * Finds an archive on this machine, and the checksum that it had when it was written.
 * @throws NotFoundError for no backup; BackupFaultError when it has no archive, or not here.
 */
export async function locateArchive(
  db: PrismaClient,
  { backupId, path }: ArchiveChoice,
): Promise<LocatedArchive> {
  if (backupId !== null) return await ofBackup(db, backupId);
  if (path === null) throw new BackupFaultError('no archive was named');
  if (!(await isThere(path))) throw new BackupFaultError(`${path} is not there, on the host ${hostname()}`);
  const sha256 = await notedBeside(path);
  const known =
    sha256 === null ? null : await db.backup.findFirst({ where: { sha256, fileName: basename(path) } });
  return { path, sha256, backupId: known?.id ?? null };
}

async function ofBackup(db: PrismaClient, id: string): Promise<LocatedArchive> {
  const backup = await db.backup.findUnique({ where: { id } });
  if (!backup) throw new NotFoundError('Backup', id);
  const { fileName, folder, host, status, sha256, removedAt } = backup;
  if (status !== 'COMPLETED' || sha256 === null)
    throw new BackupFaultError(`the backup ${fileName} is ${status}: it has no archive`);
  if (removedAt !== null)
    throw new BackupFaultError(`rotation removed the archive ${fileName} at ${removedAt.toISOString()}`);
  const path = join(folder, fileName);
  if (await isThere(path)) return { path, sha256, backupId: id };
  const here = hostname();
  const where =
    host === here ? `not on this host, ${host}, any more` : `on the host ${host}, and this is ${here}`;
  throw new BackupFaultError(`the archive ${fileName} was written to ${folder} and is ${where}`);
}

/** The checksum in the file beside an archive, in the form of `sha256sum`; null when there is none. */
export async function notedBeside(path: string): Promise<string | null> {
  const { checksum } = companionNames(path);
  if (!(await isThere(checksum))) return null;
  const [noted = ''] = (await readFile(checksum, 'utf8')).split(/\s/);
  if (/^[\da-f]{64}$/.test(noted)) return noted;
  throw new BackupFaultError(`${checksum} holds no SHA-256`);
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
