import type { FileHandle } from 'node:fs/promises';
import { writeExport } from '../../exports/actions/write-export.ts';
import type { JobContext } from '../../jobs/domain/job.ts';
import type { BackupDeps } from '../backup-deps.ts';

/** Writes every trade of a snapshot that is held into an open file, in the very bytes that an export of `trades` to CSV has. */
export async function writeTrades(
  { db, clock }: Pick<BackupDeps, 'db' | 'clock'>,
  file: FileHandle,
  snapshot: string,
  { signal, report }: Pick<JobContext, 'signal' | 'report'>,
): Promise<void> {
  // The archive is most of the work: its tables alone move the fraction.
  const told = (_fraction: number, message: string): void => report(0, `trades as CSV: ${message}`);
  const request = { subject: 'TRADES', format: 'CSV', where: {}, snapshot } as const;
  await writeExport({ db, clock, signal, report: told }, request, (text) => file.writeFile(text));
}
