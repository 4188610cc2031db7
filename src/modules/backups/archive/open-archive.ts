import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { sha256 } from '../../../shared/canonical-hash.ts';
import { BackupFaultError } from '../domain/backup-fault-error.ts';
import type { ArchivedTable, BackupManifest } from '../domain/manifest.ts';
import { readManifest } from '../read-manifest.ts';
import { DigestStream } from './digest-stream.ts';
import { diskFault } from './disk-fault.ts';
import { MANIFEST_ENTRY } from './write-archive.ts';

/** A manifest names tables and columns; one of this size is none of ours. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

export interface Archive {
  readonly manifest: BackupManifest;
  /** The rows of a table as COPY takes them. */
  openTable(table: ArchivedTable): Promise<Readable>;
  close(): void;
}

/**
 * Opens an archive and checks what can be checked without reading its tables: that it is a ZIP, that its manifest is unchanged, and that its entries
 * are those of the manifest. @throws BackupFaultError naming what is wrong.
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await inArchive(path, () => openPromise(path, { lazyEntries: true, autoClose: false }));
  try {
    return await inArchive(path, async () => {
      const entries = await readEntries(zip);
      const manifest = await loadManifest(zip, entries);
      refuseOtherEntries(entries, manifest);
      const openTable = async ({ entry }: ArchivedTable): Promise<Readable> =>
        await zip.openReadStreamPromise(entryOf(entries, entry));
      return { manifest, openTable, close: () => zip.close() };
    });
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Runs `use`, whose failures say that the archive is broken. */
export async function inArchive<T>(path: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof BackupFaultError)
      throw new BackupFaultError(`${path}: ${error.message}`, { cause: error });
    const fault = diskFault(error, path);
    if (fault instanceof BackupFaultError || !(error instanceof Error)) throw fault;
    throw new BackupFaultError(`${path}: the archive cannot be read: ${error.message}`, { cause: error });
  }
}

/** Reads the whole file. @throws BackupFaultError unless it has the checksum that was noted when it was written. */
export async function checkWholeFile(path: string, expected: string, signal: AbortSignal): Promise<void> {
  const digest = new DigestStream();
  digest.resume();
  try {
    await pipeline(createReadStream(path), digest, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw diskFault(error, path);
  }
  if (digest.sha256 === expected) return;
  throw new BackupFaultError(
    `${path}: the archive was changed: its SHA-256 is ${digest.sha256}, and was ${expected} when it was written`,
  );
}

async function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw new BackupFaultError(`it has two entries ${entry.fileName}`);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function entryOf(entries: ReadonlyMap<string, Entry>, name: string): Entry {
  const entry = entries.get(name);
  if (!entry) throw new BackupFaultError(`it has no entry ${name}`);
  return entry;
}

async function loadManifest(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<BackupManifest> {
  const entry = entryOf(entries, MANIFEST_ENTRY);
  if (entry.uncompressedSize > LARGEST_MANIFEST) throw new BackupFaultError('its manifest is none of ours');
  const text = await buffer(await zip.openReadStreamPromise(entry));
  if (sha256(text) !== zip.comment) throw new BackupFaultError('its manifest was changed');
  return readManifest(text.toString('utf8'));
}

function refuseOtherEntries(entries: ReadonlyMap<string, Entry>, { tables }: BackupManifest): void {
  const named = new Set([MANIFEST_ENTRY, ...tables.map(({ entry }) => entry)]);
  if (named.size !== tables.length + 1) throw new BackupFaultError('its manifest names an entry twice');
  entryOf(entries, MANIFEST_ENTRY);
  for (const { entry, bytes } of tables) {
    // What is read of an entry is never more than it announces: one that would fill the disk is refused before.
    const { uncompressedSize } = entryOf(entries, entry);
    if (uncompressedSize !== bytes)
      throw new BackupFaultError(
        `its entry ${entry} has ${uncompressedSize} bytes, the manifest says ${bytes}`,
      );
  }
  const other = [...entries.keys()].find((name) => !named.has(name));
  if (other !== undefined)
    throw new BackupFaultError(`it has the entry ${other}, which its manifest does not name`);
}
