import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { DigestStream } from '../archive/digest-stream.ts';
import type { Archive } from '../archive/open-archive.ts';
import { copyTarget, qualified, readEveryTable } from '../archive/read-tables.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import { type ArchivedSequence, type ArchivedTable, tableName } from '../domain/manifest.ts';

/** Empties every table: migrations insert rows of their own. Foreign keys and triggers are off by then. */
export async function emptyTables(client: pg.Client): Promise<void> {
  const tables = await readEveryTable(client);
  await client.query(`TRUNCATE ${tables.map((table) => qualified(client, table)).join(', ')}`);
}

/** Loads the rows of a table. @throws BackupFaultError when they are not those that the manifest counted and hashed. */
export async function loadTable(client: pg.Client, archive: Archive, table: ArchivedTable): Promise<void> {
  const digest = new DigestStream();
  const copy = client.query(copyFrom(`COPY ${copyTarget(client, table)} FROM STDIN`));
  await pipeline(await archive.openTable(table), digest, copy);
  refuseOther(table, 'the archive holds', {
    rows: copy.rowCount,
    bytes: digest.bytes,
    sha256: digest.sha256,
  });
}

/**
 * Reads a table that was loaded, in the order in which it was. @throws BackupFaultError when what comes out is not, to the byte, what the archived
 * database held.
 */
export async function compareTable(client: pg.Client, table: ArchivedTable): Promise<void> {
  const digest = new DigestStream();
  const copy = client.query(copyTo(`COPY ${copyTarget(client, table)} TO STDOUT`));
  await pipeline(copy, digest, nowhere());
  await client.query('SELECT 1');
  refuseOther(table, 'the restored table holds', {
    rows: copy.rowCount,
    bytes: digest.bytes,
    sha256: digest.sha256,
  });
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

function refuseOther(
  table: ArchivedTable,
  what: string,
  found: { readonly rows: number; readonly bytes: number; readonly sha256: string },
): void {
  const { rows, bytes, sha256 } = table;
  if (found.rows === rows && found.bytes === bytes && found.sha256 === sha256) return;
  const show = (one: typeof found): string => `${one.rows} rows, ${one.bytes} bytes, SHA-256 ${one.sha256}`;
  throw new BackupFaultError(
    `${tableName(table)}: ${what} ${show(found)}; the manifest says ${show({ rows, bytes, sha256 })}`,
  );
}

/** Sets a sequence to where it stood; one that only an adopted database had is passed over. */
export async function setSequence(client: pg.Client, sequence: ArchivedSequence): Promise<void> {
  const { column, lastValue, isCalled } = sequence;
  const owner = column === null ? null : qualified(client, { schema: column.schema, name: column.table });
  await client.query(
    `SELECT setval(coalesce(to_regclass($1), CASE WHEN $2::text IS NULL THEN NULL ELSE pg_get_serial_sequence($2, $3)::regclass END), $4, $5)`,
    [qualified(client, sequence), owner, column?.name ?? null, lastValue, isCalled],
  );
}
