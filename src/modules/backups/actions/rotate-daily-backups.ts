import { access } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { storedName } from '../../../shared/stored-name.ts';
import type { BackupDeps } from '../backup-deps.ts';
import { removeBackupFiles } from '../archive/remove-backup-files.ts';
import { VERIFICATIONS } from '../domain/backup-names.ts';
import { rotateBackups } from '../domain/rotate-backups.ts';

/**
 * Removes the archives of daily backups whose time has come, of those in this machine's folder; the records stay. @returns their file names.
 * @throws BackupFaultError when the folder cannot be written: those that are left are removed the next time.
 */
export async function rotateDailyBackups({ db, clock, policy }: BackupDeps): Promise<string[]> {
  const { folder } = policy;
  const backups = await db.backup.findMany({
    where: { kind: 'DAILY', status: 'COMPLETED', removedAt: null, folder },
    select: { id: true, snapshotAt: true, verification: true, host: true, fileName: true },
  });
  // Of those of another host in a folder of the same name, the ones that are here: a shared disk, or a host that was renamed.
  const here: typeof backups = [];
  for (const backup of backups)
    if (backup.host === hostname() || (await isThere(join(folder, backup.fileName)))) here.push(backup);
  const ids = rotateBackups(
    here.flatMap(({ id, snapshotAt, verification }) =>
      snapshotAt === null
        ? []
        : [
            {
              id,
              snapshotAt,
              verification: verification === null ? null : storedName(VERIFICATIONS, verification),
            },
          ],
    ),
    policy,
  );
  const names: string[] = [];
  for (const { id, fileName } of here.filter((one) => ids.includes(one.id))) {
    await removeBackupFiles(folder, fileName);
    await db.backup.update({ where: { id }, data: { removedAt: clock.now() } });
    names.push(fileName);
  }
  return names;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
