import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { companionNames } from '../domain/backup-names.ts';
import { diskFault } from './disk-fault.ts';

/** Removes an archive and the files that belong to it, those of them that are there. @throws BackupFaultError when the disk does not let it. */
export async function removeBackupFiles(folder: string, fileName: string): Promise<void> {
  const { checksum, trades } = companionNames(fileName);
  for (const name of [fileName, checksum, trades]) {
    const path = join(folder, name);
    try {
      await rm(path, { force: true });
    } catch (error) {
      throw diskFault(error, path);
    }
  }
}
