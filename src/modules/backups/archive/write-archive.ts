import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ZipFile } from 'yazl';
import { sha256 } from '../../../shared/canonical-hash.ts';
import { productVersion } from '../../../shared/product-version.ts';
import { type ArchivedTable, type BackupManifest, FORMAT_VERSION, tableName } from '../domain/manifest.ts';
import { DigestStream } from './digest-stream.ts';
import { copyTarget, type TableShape } from './read-tables.ts';
import type { Snapshot } from './with-snapshot.ts';

/** The last entry of an archive. The comment of the archive holds its SHA-256. */
export const MANIFEST_ENTRY = 'manifest.json';
const OWNER_ONLY = 0o600;

export interface WrittenArchive {
  readonly manifest: BackupManifest;
  readonly bytes: number;
  /** Of the whole file. */
  readonly sha256: string;
}

/**
 * Writes the rows of a snapshot into an open file: a ZIP with an entry for each table and the manifest as the last one. One table after the other
 * flows from the database through the compression into the file, so memory stays flat.
 */
export async function writeArchive(
  client: pg.Client,
  snapshot: Snapshot,
  file: FileHandle,
  report: (fraction: number, message: string) => void,
): Promise<WrittenArchive> {
  const zip = new ZipFile();
  const whole = new DigestStream();
  const failure = new AbortController();
  const written = pipeline(zip.outputStream, whole, (source) => file.writeFile(source), {
    signal: failure.signal,
  });
  // It is awaited below; until then a failure of the disk ends the reading, too.
  const broken = new Promise<never>((_resolve, reject) => {
    written.catch(reject);
    zip.on('error', reject);
  });
  broken.catch(() => undefined);
  try {
    const options = { mtime: new Date(snapshot.snapshotAt), mode: OWNER_ONLY };
    const tables: ArchivedTable[] = [];
    for (const table of snapshot.tables) {
      report(tables.length / snapshot.tables.length, tableName(table));
      const entry = `tables/${encodeURIComponent(tableName(table))}.copy`;
      const digest = new DigestStream();
      zip.addReadStream(digest, entry, options);
      tables.push(await Promise.race([copyTable(client, table, entry, digest), broken]));
    }
    const manifest = { formatVersion: FORMAT_VERSION, productVersion: productVersion(), ...snapshot, tables };
    const text = JSON.stringify(manifest, null, 1);
    zip.addBuffer(Buffer.from(text), MANIFEST_ENTRY, options);
    zip.end({ forceZip64Format: false, comment: sha256(text) });
    await Promise.race([written, broken]);
    return { manifest, bytes: whole.bytes, sha256: whole.sha256 };
  } catch (error) {
    failure.abort();
    await written.catch(() => undefined);
    throw error;
  }
}

async function copyTable(
  client: pg.Client,
  { schema, name, columns, constraints }: TableShape,
  entry: string,
  digest: DigestStream,
): Promise<ArchivedTable> {
  const copy = client.query(copyTo(`COPY ${copyTarget(client, { schema, name, columns })} TO STDOUT`));
  await pipeline(copy, digest);
  // The count comes with the end of the statement, behind the last row.
  await client.query('SELECT 1');
  const { bytes, sha256: hash } = digest;
  return { schema, name, entry, columns, constraints, rows: copy.rowCount, bytes, sha256: hash };
}
