import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { isDivisionCode } from '../domain/divisions.ts';
import { findMatchFiles } from './find-match-files.ts';

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
 * Records an import as a job. What can be refused at once is: paths that do not exist or leave the folder.
 *
 * @returns the id of the job, whose result is the report.
 * @throws InvalidInputError naming the path or upload and the rule.
 */
export async function requestImport(
  tx: Tx,
  deps: ImportRequestDeps,
  request: ImportRequest,
): Promise<string> {
  const { paths, uploads, knownAt, division } = request;
  if (paths.length + uploads.length === 0)
    throw new InvalidInputError('paths', paths, 'and uploads are both empty');
  if (paths.length > 0 && deps.root === null) {
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
  if (paths.length > 0) await findMatchFiles({ paths, knownAt, division }, deps.root);
  return await createJob(tx, deps.queue, {
    kind: 'IMPORT_MATCHES',
    input: {
      paths,
      uploads: uploads.map(({ name, text }) => ({ name, text })),
      knownAt: knownAt?.toISOString() ?? null,
      division,
    },
    at: deps.clock.now(),
  });
}
