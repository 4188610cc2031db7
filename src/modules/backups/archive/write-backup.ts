import { type FileHandle, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { companionNames } from '../domain/backup-names.ts';
import { diskFault } from './disk-fault.ts';
import { withLongConnection } from './with-long-connection.ts';
import { exportSnapshot, withSnapshot } from './with-snapshot.ts';
import { writeArchive, type WrittenArchive } from './write-archive.ts';
import { writeWholeFile } from './write-whole-file.ts';

export interface BackupTask {
  readonly url: string;
  readonly folder: string;
  readonly fileName: string;
  /**
   * Writes the CSV of the trades that is to lie beside it, of the named snapshot, which is held until it is done; null for none.
   */
  readonly writeTrades: ((file: FileHandle, snapshot: string) => Promise<void>) | null;
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
}

/**
 * Writes an archive of the database, its checksum in the form of `sha256sum`, and the trades as CSV, all of one snapshot. The archive comes last:
 * where it is, the others are. @throws BackupFaultError, or what ended it; nothing is left then.
 */
export async function writeBackup(task: BackupTask): Promise<WrittenArchive> {
  const { url, folder, fileName, writeTrades, signal, report } = task;
  const { checksum, trades } = companionNames(fileName);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw diskFault(error, folder);
  }
  try {
    return await withLongConnection(url, signal, (client) =>
      withSnapshot(client, async (snapshot) => {
        if (writeTrades) {
          const name = await exportSnapshot(client);
          await writeWholeFile(join(folder, trades), (file) => writeTrades(file, name));
        }
        return await writeWholeFile(join(folder, fileName), async (file) => {
          const written = await writeArchive(client, snapshot, file, report);
          signal.throwIfAborted();
          await writeWholeFile(join(folder, checksum), (beside) =>
            beside.writeFile(`${written.sha256}  ${fileName}\n`),
          );
          return written;
        });
      }),
    );
  } catch (error) {
    for (const name of [checksum, trades]) await rm(join(folder, name), { force: true });
    throw error;
  }
}
