import { hostname } from 'node:os';
import { DomainError } from '../../../shared/domain-error.ts';
import { newId } from '../../../shared/ids.ts';
import type { JobContext, JobFailure } from '../../jobs/domain/job.ts';
import { writeBackup } from '../archive/write-backup.ts';
import type { BackupDeps } from '../backup-deps.ts';
import { archiveName, type BackupKind, companionNames } from '../domain/backup-names.ts';
import { rowsOf } from '../domain/manifest.ts';
import { failBackupsOfJob } from './fail-backups.ts';
import { removeBackupFiles } from '../archive/remove-backup-files.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { writeTrades } from './write-trades.ts';

/**
 * Writes a backup into the folder of this machine and records it. What an earlier try of the job left behind is removed first; one that it brought to
 * an end is the answer. @returns the id of the backup. @throws BackupFaultError, or what ended it: the backup is FAILED then, and no file is left.
 */
export async function createBackup(
  deps: BackupDeps,
  kind: BackupKind,
  { jobId, signal, report }: JobContext,
): Promise<string> {
  const {
    db,
    clock,
    url,
    policy: { folder },
  } = deps;
  const done = await db.backup.findFirst({ where: { jobId, status: 'COMPLETED' }, select: { id: true } });
  if (done) return done.id;
  await endEarlierTries(db, jobId, folder, clock.now());
  await removeLeftovers(db, folder);
  const id = newId();
  const startedAt = clock.now();
  const fileName = archiveName(id, startedAt);
  await db.backup.create({ data: { id, jobId, kind, host: hostname(), folder, fileName, startedAt } });
  try {
    const hasTrades = kind === 'DAILY';
    const { manifest, bytes, sha256 } = await writeBackup({
      url,
      folder,
      fileName,
      writeTrades: hasTrades
        ? (file, snapshot) => writeTrades(deps, file, snapshot, { signal, report })
        : null,
      signal,
      report,
    });
    const { auditHead } = manifest;
    await db.backup.update({
      where: { id, status: 'RUNNING' },
      data: {
        status: 'COMPLETED',
        finishedAt: clock.now(),
        snapshotAt: new Date(manifest.snapshotAt),
        byteSize: bytes,
        sha256,
        tableCount: manifest.tables.length,
        rowCount: rowsOf(manifest),
        newestMigration: manifest.migrations.at(-1)?.name ?? '',
        auditSequence: BigInt(auditHead?.sequence ?? 0),
        auditHash: auditHead?.hash ?? '',
        tradesFileName: hasTrades ? companionNames(fileName).trades : null,
      },
    });
    return id;
  } catch (error) {
    await db.backup.updateMany({
      where: { id, status: 'RUNNING' },
      data: { status: 'FAILED', finishedAt: clock.now(), error: { ...failureOf(error, signal) } },
    });
    // The archive may be whole already when somebody else took the job up meanwhile. Where the answer to a commit was lost, it is recorded.
    const isRecorded = (await db.backup.count({ where: { id, status: 'COMPLETED' } })) > 0;
    if (!isRecorded) await removeBackupFiles(folder, fileName);
    throw error;
  }
}

/** Records of the backups that earlier tries of a job began that nobody goes on with them, and removes what they wrote into the folder. */
async function endEarlierTries(db: BackupDeps['db'], jobId: string, folder: string, at: Date): Promise<void> {
  const begun = await db.backup.findMany({
    where: { jobId, status: 'RUNNING', folder, host: hostname() },
    select: { fileName: true },
  });
  await db.$transaction((tx) => failBackupsOfJob(tx, jobId, INTERRUPTED, at));
  // One that was whole on the disk, and not recorded, too: nobody would ever remove it.
  for (const { fileName } of begun) await removeBackupFiles(folder, fileName);
}

const INTERRUPTED: JobFailure = {
  code: 'UNAVAILABLE',
  message: 'The process that wrote it died or was stopped before its end; its job took it up again.',
};

function failureOf(error: unknown, signal: AbortSignal): JobFailure {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  if (signal.aborted) return { code: 'CONFLICT', message: 'The job was cancelled before its end.' };
  return {
    code: 'INTERNAL',
    message: 'It failed for an unforeseen reason, which is in the log under the id of its job.',
  };
}
