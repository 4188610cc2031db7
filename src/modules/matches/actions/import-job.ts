import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { findMatchFiles } from './find-match-files.ts';
import { importFiles, type ImportOutcome, type PendingFile } from './import-files.ts';

/** What an import job is to do, as it is stored with the job. */
export const importJobInput = z.strictObject({
  paths: z.array(z.string()),
  uploads: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  knownAt: z.iso.datetime().nullable(),
  division: z.string().nullable(),
});
export type ImportJobInput = z.infer<typeof importJobInput>;

export interface ImportJobDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The folder that paths are relative to and may not leave; null where the caller chose the paths (the command line). */
  readonly root: string | null;
  /** Told of the outcome before it becomes the job's result. */
  readonly onOutcome?: (outcome: ImportOutcome) => void;
}

/** The handler of IMPORT_MATCHES: the result holds a report for each file and the reason for each one that was refused. */
export function importJob({ db, clock, root, onOutcome }: ImportJobDeps): JobHandler {
  return async (input, { signal, report }) => {
    const { paths, uploads, knownAt, division } = importJobInput.parse(input);
    const told = { knownAt: knownAt === null ? null : new Date(knownAt), division };
    const files = [
      ...(await findMatchFiles({ paths, ...told }, root)),
      ...uploads.map((upload) => uploaded(upload, told)),
    ];
    const outcome = await importFiles({ db, clock, signal, report }, files);
    onOutcome?.(outcome);
    return toJson(outcome);
  };
}

function uploaded(
  upload: { name: string; text: string },
  told: Pick<PendingFile, 'knownAt' | 'division'>,
): PendingFile {
  return { name: upload.name, ...told, read: () => Promise.resolve(new TextEncoder().encode(upload.text)) };
}
