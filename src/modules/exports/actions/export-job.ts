import { databaseFaultOf } from '../../../db/database-fault.ts';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { RetryJobError } from '../../jobs/domain/retry-job-error.ts';
import { SupersededError } from '../../jobs/domain/superseded-error.ts';
import { readExportFormat } from '../domain/export-format.ts';
import { readSubjectName } from '../domain/export-subject.ts';
import { readCondition } from '../stored-condition.ts';
import { type ExportAttempt, holdAttempt } from './hold-attempt.ts';
import { saveChunks } from './save-chunks.ts';
import { writeExport, type WrittenExport } from './write-export.ts';

/** How long a file is handed out unless the settings say otherwise. */
export const USUAL_KEEP_HOURS = 24;

const HOUR_MS = 3_600_000;

export interface ExportJobDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** For how many hours after its end a file is handed out. */
  readonly keepHours: number;
}

/**
 * The handler of EXPORT: writes the file of the job's export into the database; the result counts its rows and bytes. One that is broken off,
 * in whichever way, leaves no part of a file behind. A database that was away hands the job back to the queue, which begins anew.
 */
export function exportJob(deps: ExportJobDeps): JobHandler {
  const { db, clock } = deps;
  return async (_input, { jobId, attempt: number, signal, report }) => {
    if (number === undefined) throw new Error('An export is a job of its own.');
    const row = await db.dataExport.findUnique({ where: { jobId } });
    if (!row) throw new NotFoundError('Export', jobId);
    const attempt = { exportId: row.id, jobId, attempt: number };
    await removeChunks(db, attempt);
    const request = {
      subject: readSubjectName(row.subject),
      format: readExportFormat(row.format),
      where: readCondition(db, row.condition),
    };
    try {
      const written = await writeExport({ db, clock, signal, report }, request, async (text, snapshotAt) => {
        await noteSnapshot(db, attempt, snapshotAt);
        await saveChunks(db, attempt, text);
      });
      await finish(deps, attempt, written);
      const { rowCount, byteSize, sha256 } = written;
      return { exportId: row.id, rowCount, byteSize, sha256 };
    } catch (error) {
      // Whoever has taken the job up removes them; so does the daily upkeep where this cannot.
      if (!(error instanceof SupersededError) && databaseFaultOf(error) === null)
        await removeChunks(db, attempt);
      if (signal.aborted || error instanceof DomainError || databaseFaultOf(error) === null) throw error;
      const message = 'the database was away, or took too long';
      throw RetryJobError.of(new DomainError('UNAVAILABLE', message, { cause: error }));
    }
  };
}

/** Removes what this attempt and those before it have stored. */
async function removeChunks(db: PrismaClient, attempt: ExportAttempt): Promise<void> {
  await db.$transaction(async (tx) => {
    await holdAttempt(tx, attempt);
    await tx.exportChunk.deleteMany({ where: { exportId: attempt.exportId } });
  });
}

async function noteSnapshot(db: PrismaClient, attempt: ExportAttempt, snapshotAt: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await holdAttempt(tx, attempt);
    await tx.dataExport.update({ where: { id: attempt.exportId }, data: { snapshotAt } });
  });
}

async function finish(
  { db, clock, keepHours }: ExportJobDeps,
  attempt: ExportAttempt,
  { rowCount, byteSize, sha256 }: WrittenExport,
): Promise<void> {
  const finishedAt = clock.now();
  await db.$transaction(async (tx) => {
    await holdAttempt(tx, attempt);
    await tx.dataExport.update({
      where: { id: attempt.exportId },
      data: {
        finishedAt,
        rowCount,
        byteSize,
        sha256,
        attempt: attempt.attempt,
        expiresAt: new Date(finishedAt.getTime() + keepHours * HOUR_MS),
      },
    });
  });
}
