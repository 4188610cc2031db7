import type { Tx } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import { isFileName } from '../domain/backup-names.ts';
import { checkDatabaseName } from '../domain/check-database-name.ts';
import { DatabaseExistsError } from '../domain/database-exists-error.ts';

/** Which archive is meant: one of the two is given. */
export interface ArchiveRequest {
  readonly backupId: string | null;
  /** The name of a file in the folder for backups of the machine that does the work. */
  readonly fileName: string | null;
}

interface RequestDeps {
  readonly queue: JobQueue | null;
  readonly at: Date;
}

/** Hands the verification of an archive to the workers. @returns the job's id. @throws as `checkArchiveRequest`. */
export async function requestVerification(
  tx: Tx,
  { queue, at }: RequestDeps,
  request: ArchiveRequest,
): Promise<string> {
  await checkArchiveRequest(tx, request);
  return await createJob(tx, queue, { kind: 'VERIFY_BACKUP', input: { ...request }, at });
}

/**
 * Hands the restoration of an archive into a new database to the workers. @returns the job's id.
 * @throws as `checkArchiveRequest`; InvalidInputError for a name that no database can be given, DatabaseExistsError for one that is taken.
 */
export async function requestRestoration(
  tx: Tx,
  { queue, at }: RequestDeps,
  request: ArchiveRequest & { readonly databaseName: string },
): Promise<string> {
  const { databaseName } = request;
  await checkArchiveRequest(tx, request);
  checkDatabaseName(databaseName);
  const taken = await tx.$queryRaw<unknown[]>`SELECT 1 FROM pg_database WHERE datname = ${databaseName}`;
  if (taken.length > 0) throw new DatabaseExistsError(databaseName);
  return await createJob(tx, queue, { kind: 'RESTORE_BACKUP', input: { ...request }, at });
}

/** @throws InvalidInputError unless one archive is named; NotFoundError for no backup; BackupFaultError for one without an archive. */
async function checkArchiveRequest(tx: Tx, { backupId, fileName }: ArchiveRequest): Promise<void> {
  if ((backupId === null) === (fileName === null))
    throw new InvalidInputError('backupId', backupId, 'and fileName: exactly one of the two has to be given');
  if (fileName !== null && !isFileName(fileName)) {
    throw new InvalidInputError(
      'fileName',
      fileName,
      'is not the name of a file in the folder for backups: letters, digits, dots, dashes and underscores',
    );
  }
  if (backupId === null) return;
  const backup = await tx.backup.findUnique({ where: { id: backupId } });
  if (!backup) throw new NotFoundError('Backup', backupId);
  if (backup.status !== 'COMPLETED')
    throw new BackupFaultError(`the backup ${backup.fileName} is ${backup.status}: it has no archive`);
  if (backup.removedAt !== null)
    throw new BackupFaultError(
      `rotation removed the archive ${backup.fileName} at ${backup.removedAt.toISOString()}`,
    );
}
