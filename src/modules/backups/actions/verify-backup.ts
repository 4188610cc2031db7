import { Prisma } from '../../../db/generated/client.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import { rowsOf } from '../domain/manifest.ts';
import type { BackupDeps } from '../backup-deps.ts';
import type { JobContext } from '../../jobs/domain/job.ts';
import { restoreArchive, type Restored } from '../restore/restore-archive.ts';
import { type ArchiveChoice, locateArchive, type LocatedArchive } from './locate-archive.ts';

export interface VerifiedBackup {
  readonly path: string;
  readonly backupId: string | null;
  readonly tables: number;
  readonly rows: number;
  readonly notes: readonly string[];
}

/**
 * Checks an archive against its checksums, restores it into a database that is dropped again, and records how it came out where the archive is
 * recorded. @throws BackupFaultError naming what is wrong with the archive; anything else says nothing about it, and is not recorded.
 */
export async function verifyBackup(
  { db, clock, url }: BackupDeps,
  choice: ArchiveChoice,
  { signal, report }: Pick<JobContext, 'signal' | 'report'>,
): Promise<VerifiedBackup> {
  let backupId = choice.backupId;
  try {
    const located = await locateArchive(db, choice);
    backupId = located.backupId;
    const { manifest, notes } = await proveArchive(url, located, signal, report);
    await record(null);
    return { path: located.path, backupId, tables: manifest.tables.length, rows: rowsOf(manifest), notes };
  } catch (error) {
    if (error instanceof BackupFaultError) await record(error);
    throw error;
  }

  async function record(fault: BackupFaultError | null): Promise<void> {
    if (backupId === null) return;
    const verificationError = fault === null ? Prisma.DbNull : { code: fault.code, message: fault.message };
    await db.backup.updateMany({
      where: { id: backupId, status: 'COMPLETED', removedAt: null },
      data: {
        verifiedAt: clock.now(),
        verification: fault === null ? 'PASSED' : 'FAILED',
        verificationError,
      },
    });
  }
}

async function proveArchive(
  url: string,
  { path, sha256 }: LocatedArchive,
  signal: AbortSignal,
  report: JobContext['report'],
): Promise<Restored> {
  if (sha256 === null) {
    throw new BackupFaultError(
      `${path}: its checksum, ${path}.sha256, is missing: without it not every change of the file can be told`,
    );
  }
  const restored = await restoreArchive({ url, path, sha256, databaseName: null, signal, report });
  const [fault] = restored.auditFaults;
  if (fault !== undefined)
    throw new BackupFaultError(`${path}: the audit trail in it is not intact: ${fault}`);
  return restored;
}
