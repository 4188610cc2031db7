import type { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { newId } from '../../../shared/ids.ts';
import type { Json } from '../../../shared/json.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { type Condition, writeCondition } from '../stored-condition.ts';
import type { ExportFormat } from '../domain/export-format.ts';
import type { ExportSubjectName } from '../domain/export-subject.ts';

export interface NewExport {
  readonly subject: ExportSubjectName;
  readonly format: ExportFormat;
  /** The filter as it was given; null for every row. */
  readonly filter: Json;
  /** What that filter means. */
  readonly where: Condition;
}

export interface ExportRequestDeps {
  readonly clock: Clock;
  /** Null leaves the job to the caller, who runs it in this process. */
  readonly queue: JobQueue | null;
}

/** Records an export, and the job that writes it. @returns the id of the export. */
export async function requestExport(
  tx: Tx,
  { clock, queue }: ExportRequestDeps,
  { subject, format, filter, where }: NewExport,
): Promise<string> {
  const at = clock.now();
  const jobId = await createJob(tx, queue, { kind: 'EXPORT', input: { subject, format, filter }, at });
  const id = newId();
  // Every value of JSON but null, which a column of documents would take for one of its own.
  const stored = (value: Json): Prisma.InputJsonValue => value as Prisma.InputJsonValue;
  await tx.dataExport.create({
    data: {
      id,
      jobId,
      subject,
      format,
      ...(filter === null ? {} : { filter: stored(filter) }),
      condition: stored(writeCondition(where)),
      requestedAt: at,
    },
  });
  return id;
}
