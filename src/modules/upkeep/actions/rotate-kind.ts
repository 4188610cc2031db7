import { hostname } from 'node:os';
import path from 'node:path';
import { rm } from 'node:fs/promises';
import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { newId } from '../../../shared/ids.ts';
import { writeArchiveFile } from '../archive-file.ts';
import { rotatedFileName, type RotatedKind } from '../domain/retention.ts';
import { ROTATION_SOURCES } from '../rotation-source.ts';

export interface RotationRequest {
  readonly kind: RotatedKind;
  /** Rows of before this instant go. */
  readonly before: Date;
  readonly at: Date;
  readonly folder: string;
}

export interface RotatedRows {
  readonly fileName: string;
  readonly rowCount: number;
}

/** Rows of one file. Keys of so many are held in memory at a time; the rows themselves only page by page. */
const MOST_ROWS = 50_000;
const PAGE = 2_000;
const LONGEST_MS = 600_000;

/** Which rows a file holds: their keys, the versions in which they were written, and from when to when they are. */
interface Written {
  readonly keys: string[];
  readonly versions: string[];
  fromAt: Date | null;
  toAt: Date | null;
}

interface Row {
  readonly key: string;
  readonly version: string;
  readonly instant: Date;
  readonly line: string;
}

/**
 * Moves the oldest rows of a kind, at most 50,000, into a file: writes it, waits until it has reached the disk and was read back, and then
 * deletes exactly the rows that it holds and records the file, in one transaction. Killed at any point, no row is lost: one that is in no
 * recorded file is in the database. A file that was written and not recorded holds nothing that is not there or in a later file as well.
 *
 * @returns null when there is no such row.
 * @throws DomainError UNAVAILABLE when the folder cannot be written, CONFLICT when a row was changed or deleted meanwhile; nothing is deleted then.
 */
export async function rotateKind(
  db: PrismaClient,
  { kind, before, at, folder }: RotationRequest,
): Promise<RotatedRows | null> {
  if (!(await hasRows(db, kind, before))) return null;
  const id = newId();
  const fileName = rotatedFileName(kind, at, id);
  const written: Written = { keys: [], versions: [], fromAt: null, toAt: null };
  const file = await db.$transaction(
    (tx) => writeArchiveFile(folder, fileName, readPages(tx, kind, before, written)),
    { timeout: LONGEST_MS },
  );
  const rowCount = written.keys.length;
  if (written.fromAt === null || written.toAt === null) {
    // Somebody else was faster.
    await rm(path.join(folder, fileName), { force: true });
    return null;
  }
  const { byteSize, sha256 } = file;
  const { fromAt, toAt } = written;
  try {
    await db.$transaction(
      async (tx) => {
        if ((await deleteWritten(tx, kind, written)) !== rowCount) throw changedMeanwhile(kind);
        const data = { id, kind, host: hostname(), folder, fileName, rowCount, fromAt, toAt };
        await tx.rotatedFile.create({ data: { ...data, byteSize, sha256, rotatedAt: at } });
      },
      { timeout: LONGEST_MS },
    );
  } catch (error) {
    // Only then is it certain that nothing was deleted: the answer to a commit can be lost.
    if (error instanceof DomainError) await rm(path.join(folder, fileName), { force: true });
    throw error;
  }
  return { fileName, rowCount };
}

async function hasRows(db: PrismaClient, kind: RotatedKind, before: Date): Promise<boolean> {
  const { table, instant, mayGo } = ROTATION_SOURCES[kind];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT FROM ${table} r WHERE ${instant} < ${before} AND ${mayGo(before)} LIMIT 1`;
  return rows.length > 0;
}

/** The rows as JSON, a line each, the oldest first; what was handed out is noted in `written`. All pages are of one instant. */
async function* readPages(
  tx: Tx,
  kind: RotatedKind,
  before: Date,
  written: Written,
): AsyncGenerator<readonly string[]> {
  const { table, instant, key, mayGo } = ROTATION_SOURCES[kind];
  await tx.$executeRaw`
    DECLARE rotated NO SCROLL CURSOR FOR
    SELECT ${key} AS key, r.xmin::text AS version, date_trunc('milliseconds', ${instant}) AS instant, to_jsonb(r)::text AS line
    FROM ${table} r WHERE ${instant} < ${before} AND ${mayGo(before)}
    ORDER BY ${instant}, 1 LIMIT ${MOST_ROWS}`;
  for (;;) {
    const rows = await tx.$queryRaw<Row[]>`FETCH ${Prisma.raw(String(PAGE))} FROM rotated`;
    if (rows.length === 0) return;
    for (const row of rows) {
      written.keys.push(row.key);
      written.versions.push(row.version);
    }
    written.fromAt ??= rows[0]?.instant ?? null;
    written.toAt = rows.at(-1)?.instant ?? null;
    yield rows.map(({ line }) => line);
  }
}

/** Deletes the rows that are as they were written. @returns how many there were. */
async function deleteWritten(tx: Tx, kind: RotatedKind, { keys, versions }: Written): Promise<number> {
  const { table, isGiven } = ROTATION_SOURCES[kind];
  let deleted = 0;
  for (let from = 0; from < keys.length; from += PAGE) {
    const [some, theirs] = [keys.slice(from, from + PAGE), versions.slice(from, from + PAGE)];
    deleted += await tx.$executeRaw`
      DELETE FROM ${table} r USING unnest(${some}::text[], ${theirs}::text[]) AS given(key, version)
      WHERE ${isGiven} AND r.xmin::text = given.version`;
  }
  return deleted;
}

function changedMeanwhile(kind: RotatedKind): DomainError {
  const message = `Rows of ${kind} were changed while they were written into a file: nothing was deleted. Try again.`;
  return new DomainError('CONFLICT', message);
}
