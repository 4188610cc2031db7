import { access, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../../../shared/sync-folder.ts';
import { diskFault } from './disk-fault.ts';

const OWNER_ONLY = 0o600;

/**
 * Makes a file that appears whole or not at all, also when the power fails: written under another name, brought to the disk, and then renamed. It
 * can be read by its owner alone. @throws BackupFaultError when the disk is full, the folder cannot be written, or the name is taken.
 */
export async function writeWholeFile<T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const unfinished = `${path}.part`;
  try {
    await refuseTaken(path);
    const file = await open(unfinished, 'wx', OWNER_ONLY);
    try {
      const written = await write(file).finally(async () => {
        await file.sync();
        await file.close();
      });
      await rename(unfinished, path);
      await syncFolder(dirname(path));
      return written;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  } catch (error) {
    throw diskFault(error, path);
  }
}

async function refuseTaken(path: string): Promise<void> {
  const isTaken = await access(path).then(
    () => true,
    () => false,
  );
  if (isTaken) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
}
