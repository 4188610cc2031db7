import path from 'node:path';
import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { isDivisionCode } from '../domain/divisions.ts';
import { OUTSIDE_RULE } from './find-match-files.ts';
import type { ImportJobInput } from './import-job.ts';
import { isWithin } from './is-within.ts';

export interface ImportRequest {
  readonly paths: readonly string[];
  readonly uploads: readonly { readonly name: string; readonly text: string }[];
  readonly knownAt: Date | null;
  readonly division: string | null;
}

export interface ImportRequestDeps {
  readonly clock: Clock;
  readonly queue: JobQueue | null;
  /** The folder below which paths may lie; null when the server has none, and takes uploads alone. */
  readonly root: string | null;
}

/**
 * Records an import as a job. What can be told from the request alone is refused at once; what the disk holds is found out
 * by the job, since nothing outside the database is asked within a transaction.
 *
 * @returns the id of the job, whose result is the report.
 * @throws InvalidInputError naming the path or upload and the rule.
 */
export async function requestImport(
  tx: Tx,
  deps: ImportRequestDeps,
  request: ImportRequest,
): Promise<string> {
  checkRequest(request, deps.root);
  const { paths, uploads, knownAt, division } = request;
  const input: ImportJobInput = {
    paths: [...paths],
    uploads: uploads.map(({ name, text }) => ({ name, text })),
    knownAt: knownAt?.toISOString() ?? null,
    division,
  };
  return await createJob(tx, deps.queue, { kind: 'IMPORT_MATCHES', input, at: deps.clock.now() });
}

function checkRequest({ paths, uploads, division }: ImportRequest, root: string | null): void {
  if (paths.length + uploads.length === 0)
    throw new InvalidInputError('paths', paths, 'and uploads are both empty');
  if (paths.length > 0 && root === null) {
    throw new InvalidInputError(
      'paths',
      paths,
      'cannot be read: the server has no import folder (IMPORT_DIR); upload the text',
    );
  }
  if (division !== null && !isDivisionCode(division)) {
    throw new InvalidInputError('division', division, "is no division's code such as E0");
  }
  for (const [index, { name }] of uploads.entries()) {
    if (name.trim() === '') throw new InvalidInputError(`uploads[${index}].name`, name, 'is empty');
  }
  for (const [index, given] of paths.entries()) {
    if (root === null || isWithin(root, path.resolve(root, given))) continue;
    throw new InvalidInputError(`paths[${index}]`, given, OUTSIDE_RULE);
  }
}
