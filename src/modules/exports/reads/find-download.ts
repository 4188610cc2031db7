import type { Reader } from '../../../db/transaction.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { exportFileName } from '../domain/export-file-name.ts';
import { type ExportFormat, readExportFormat } from '../domain/export-format.ts';
import { readSubjectName } from '../domain/export-subject.ts';

/** A complete file that can be handed out. */
export interface Download {
  readonly exportId: string;
  readonly attempt: number;
  readonly format: ExportFormat;
  readonly fileName: string;
  /** Of the text, and of the chunks that hold it, compressed. */
  readonly byteSize: number;
  readonly storedSize: number;
  readonly chunkCount: number;
}

/**
 * The file of an export at an instant. @throws NotFoundError when there is no such export, EXPORT_NOT_READY while its file is not complete or
 * when its job ended without one, EXPORT_EXPIRED once it is no longer handed out.
 */
export async function findDownload(reader: Reader, exportId: string, at: Date): Promise<Download> {
  const row = await reader.dataExport.findUnique({
    where: { id: exportId },
    include: { job: { select: { state: true } } },
  });
  if (!row) throw new NotFoundError('Export', exportId);
  const { snapshotAt, byteSize, attempt, expiresAt, removedAt } = row;
  if (snapshotAt === null || byteSize === null || attempt === null || expiresAt === null) {
    const message = `the file of export ${exportId} is not complete: its job is ${row.job.state}`;
    throw new DomainError('EXPORT_NOT_READY', message);
  }
  const gone = new DomainError(
    'EXPORT_EXPIRED',
    `the file of export ${exportId} expired at ${expiresAt.toISOString()}`,
  );
  if (expiresAt <= at || removedAt !== null) throw gone;
  const [stored] = await reader.$queryRaw<{ count: number; bytes: number }[]>`
    SELECT count(*)::int AS count, coalesce(sum(octet_length(bytes)), 0)::float8 AS bytes
    FROM export_chunks WHERE export_id = ${exportId}::uuid AND attempt = ${attempt}`;
  if (!stored || stored.count === 0) throw gone;
  const format = readExportFormat(row.format);
  return {
    exportId,
    attempt,
    format,
    fileName: exportFileName(readSubjectName(row.subject), format, snapshotAt),
    byteSize: Number(byteSize),
    storedSize: stored.bytes,
    chunkCount: stored.count,
  };
}
