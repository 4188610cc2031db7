import { createHash } from 'node:crypto';
import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { ExportFormat } from '../domain/export-format.ts';
import { EXPORT_SUBJECTS, type ExportSubjectName } from '../domain/export-subject.ts';
import { exportText } from '../domain/export-text.ts';
import { exportColumns } from '../reads/export-columns.ts';
import { rowTexts } from '../reads/row-texts.ts';
import { countRows, idPages } from '../reads/subject-rows.ts';
import { collectGarbage } from '../collect-garbage.ts';
import type { Condition } from '../stored-condition.ts';

/** Ids that are found at once: as many rows lie between two looks whether the export is still wanted. */
const PAGE_ROWS = 500;
/** Pages after which the memory of those before is given back. */
const PAGES_TO_A_COLLECTION = 40;
/** As long as a job may take. */
const LONGEST_SNAPSHOT_MS = 6 * 3_600_000;

export interface ExportRequest {
  readonly subject: ExportSubjectName;
  readonly format: ExportFormat;
  /** Which rows of the subject are meant. */
  readonly where: Condition;
  /** The name of a snapshot that another transaction exports and still holds: the rows are of its instant. Left out: of an instant of their own. */
  readonly snapshot?: string;
}

export interface ExportDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** Fires when the export is not wanted any more. */
  readonly signal: AbortSignal;
  /** @param fraction 0..1 of the rows that are written. */
  readonly report: (fraction: number, message: string) => void;
}

/** What was written. */
export interface WrittenExport {
  readonly snapshotAt: Date;
  readonly rowCount: number;
  /** Of the text in UTF-8. */
  readonly byteSize: number;
  /** Of the text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Hands the text of an export to `consume`, piece by piece, as fast as that takes it: no more than a page of rows is held in memory. All rows
 * are of one instant, whatever is written meanwhile, and as many as `totalCount` of the list was then.
 *
 * @throws the reason of the signal when that fires between two pages, and whatever `consume` throws.
 */
export async function writeExport(
  { db, clock, signal, report }: ExportDeps,
  { subject: name, format, where, snapshot }: ExportRequest,
  consume: (text: AsyncIterable<string>, snapshotAt: Date) => Promise<void>,
): Promise<WrittenExport> {
  const subject = EXPORT_SUBJECTS[name];
  const hash = createHash('sha256');
  const written = { rows: 0, bytes: 0 };
  return await db.$transaction(
    async (tx) => {
      if (snapshot !== undefined) await takeSnapshot(tx, snapshot);
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      await tx.$executeRaw`SET LOCAL extra_float_digits = 1`;
      const snapshotAt = clock.now();
      const total = await countRows(tx, subject, where);
      const columns = await exportColumns(tx, subject);
      const text = exportText(format, columns);
      const counted = (piece: string): string => {
        hash.update(piece, 'utf8');
        written.bytes += Buffer.byteLength(piece, 'utf8');
        return piece;
      };
      async function* pieces(): AsyncGenerator<string> {
        signal.throwIfAborted();
        if (text.head !== '') yield counted(text.head);
        let pages = 0;
        for await (const ids of idPages(tx, subject, where, PAGE_ROWS)) {
          for await (const rows of rowTexts(tx, { subject, columns, format }, ids)) {
            signal.throwIfAborted();
            yield counted(text.rows(rows, written.rows === 0));
            written.rows += rows.length;
          }
          report(total === 0 ? 1 : written.rows / total, `${written.rows} of ${total} rows`);
          pages += 1;
          if (pages % PAGES_TO_A_COLLECTION === 0) collectGarbage();
        }
        if (text.tail !== '') yield counted(text.tail);
      }
      await consume(pieces(), snapshotAt);
      if (written.rows !== total)
        throw new Error(`An export of ${total} ${subject.list} has ${written.rows} rows.`);
      return { snapshotAt, rowCount: total, byteSize: written.bytes, sha256: hash.digest('hex') };
    },
    { isolationLevel: 'RepeatableRead', timeout: LONGEST_SNAPSHOT_MS },
  );
}

/** Has to come before every statement that reads. The names of snapshots are hexadecimal with hyphens; the statement takes no parameters. */
async function takeSnapshot(tx: Tx, snapshot: string): Promise<void> {
  if (!/^[0-9A-F-]+$/i.test(snapshot)) throw new Error(`${snapshot} names no snapshot.`);
  await tx.$executeRaw`SET TRANSACTION SNAPSHOT ${Prisma.raw(`'${snapshot}'`)}`;
}
