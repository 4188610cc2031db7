import path from 'node:path';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { analyzeTables } from '../../../db/upkeep/analyze-tables.ts';
import type { Clock } from '../../../shared/clock.ts';
import { ImportRefusedError } from '../domain/import-refused-error.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { importMatchFile, type MatchFile } from './import-match-file.ts';

export interface RefusedFile {
  readonly fileName: string;
  /** The line of the fault, from 1; null when it is not in one line. */
  readonly line: number | null;
  readonly reason: string;
}

export interface ImportOutcome {
  readonly reports: readonly ImportReport[];
  readonly refused: readonly RefusedFile[];
}

/** A file is one transaction: the largest that is taken needs a good part of a minute. */
const LONGEST_FILE_MS = 300_000;

/** From so many rows on, what PostgreSQL knows of the tables is no longer so: about the matches of three leagues' seasons. */
const BULK_ROWS = 1_000;
const IMPORTED_TABLES = ['public.matches', 'public.odds_quotes'];

/** A file whose bytes are read when its turn comes, so that a large folder is never in memory as a whole. */
export interface PendingFile extends Omit<MatchFile, 'bytes'> {
  readonly read: () => Promise<Uint8Array>;
}

export interface ImportFilesDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
}

/**
 * Imports files one after another, each in a transaction of its own; after many rows, has PostgreSQL look at the tables anew. A refused file does not keep the others out.
 *
 * @throws ImportRefusedError when every file was refused; the first one's reason stands for all.
 */
export async function importFiles(
  { db, clock, signal, report }: ImportFilesDeps,
  files: readonly PendingFile[],
): Promise<ImportOutcome> {
  const reports: ImportReport[] = [];
  const refused: ImportRefusedError[] = [];
  for (const [index, { read, ...file }] of files.entries()) {
    signal.throwIfAborted();
    report(index / files.length, shownName(file.name));
    try {
      const bytes = await read().catch((error: unknown) => {
        throw unreadable(file.name, error);
      });
      reports.push(
        await db.$transaction((tx) => importMatchFile(tx, { ...file, bytes }, clock.now()), {
          timeout: LONGEST_FILE_MS,
        }),
      );
    } catch (error) {
      if (!(error instanceof ImportRefusedError)) throw error;
      refused.push(error);
    }
  }
  const rows = reports.reduce((sum, one) => sum + one.rows, 0);
  if (rows >= BULK_ROWS) await analyzeTables(db, IMPORTED_TABLES);
  report(1, `${reports.length} of ${files.length} files imported`);
  const [first] = refused;
  if (first && reports.length === 0) throw first;
  return { reports, refused: refused.map(({ fileName, line, reason }) => ({ fileName, line, reason })) };
}

/** Season and division: `2526/E0.csv`. The whole path would tell where the server keeps its files. */
function shownName(name: string): string {
  return name.split(/[/\\]/).slice(-2).join('/');
}

/** The message of the system would tell where the server keeps its files; its code says what is wrong. */
function unreadable(fileName: string, error: unknown): ImportRefusedError {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new ImportRefusedError(path.basename(fileName), null, `the file cannot be read${code}`);
}
