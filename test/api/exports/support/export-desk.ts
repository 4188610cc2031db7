import { requestExport } from '../../../../src/modules/exports/actions/request-export.ts';
import { exportJob } from '../../../../src/modules/exports/actions/export-job.ts';
import type { ExportFormat } from '../../../../src/modules/exports/domain/export-format.ts';
import type { ExportSubjectName } from '../../../../src/modules/exports/domain/export-subject.ts';
import { signedDownloadPath } from '../../../../src/modules/exports/download-signature.ts';
import { runJob } from '../../../../src/modules/jobs/actions/run-job.ts';
import type { JobHandler } from '../../../../src/modules/jobs/domain/job.ts';
import { NOW, type TestApi } from '../../graphql/support/test-api.ts';

/** What the tests' API signs addresses with. */
export const SECRET = 'a secret of thirty-two characters';

export const clock = { now: () => NOW };

/** The handler of exports, as a worker of the tests has it. */
export function handlerOf({ db }: TestApi): JobHandler {
  return exportJob({ db, clock, keepHours: 24 });
}

/** Records an export of every row of a subject. @returns the ids of the export and its job. */
export async function asked(
  { db }: TestApi,
  subject: ExportSubjectName,
  format: ExportFormat,
): Promise<{ id: string; jobId: string }> {
  const request = { subject, format, filter: null, where: {} };
  const id = await db.$transaction((tx) => requestExport(tx, { clock, queue: null }, request));
  const { jobId } = await db.dataExport.findUniqueOrThrow({ where: { id } });
  return { id, jobId };
}

/** Does the job of an export, as a worker does. Fails when something unforeseen happens. */
export async function worked(api: TestApi, jobId: string, handler = handlerOf(api)): Promise<void> {
  const unexpected: unknown[] = [];
  const onUnexpected = (error: unknown): void => void unexpected.push(error);
  await runJob({ db: api.db, clock, handlers: { EXPORT: handler }, onUnexpected }, jobId);
  if (unexpected.length > 0) throw unexpected[0];
}

/** Asks for a file as a client does that has the right address. */
export async function downloaded(
  { app }: TestApi,
  id: string,
  init: { method?: string; headers?: Record<string, string> } = {},
  at = NOW,
): Promise<Response> {
  const path = signedDownloadPath(Buffer.from(SECRET), id, at);
  return await app.fetch(`http://localhost${path}`, init);
}

/** The text of a subject's file. */
export async function exportedText(
  api: TestApi,
  subject: ExportSubjectName,
  format: ExportFormat,
): Promise<string> {
  const { id, jobId } = await asked(api, subject, format);
  await worked(api, jobId);
  const response = await downloaded(api, id);
  if (response.status !== 200) throw new Error(await response.text());
  return await response.text();
}
