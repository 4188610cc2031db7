import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DomainError } from '../../shared/domain-error.ts';
import { syncFolder } from '../../shared/sync-folder.ts';

/** A compressed file of lines as it lies on the disk, read once more from there. */
export interface ArchivedFile {
  readonly lineCount: number;
  readonly byteSize: number;
  /** Of the compressed bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What the log says is for those who may read the database. */
const OWNER_ONLY = 0o600;
const UNFINISHED = '.unfinished';
/** A file that nobody has finished for so long was left by a process that died. */
const ABANDONED_MS = 24 * 3_600_000;

/**
 * Makes a folder ready to take files, and removes what processes that died left unfinished there a day ago or longer.
 * @throws DomainError UNAVAILABLE naming the reason when it cannot be written.
 */
export async function openArchiveFolder(folder: string, at: Date): Promise<void> {
  await told(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder)) {
      if (!name.endsWith(UNFINISHED)) continue;
      const { mtimeMs } = await stat(path.join(folder, name));
      if (at.getTime() - mtimeMs > ABANDONED_MS) await rm(path.join(folder, name), { force: true });
    }
  });
}

/**
 * Writes lines into a gzip file, page by page: under another name until all of it has reached the disk, then renamed, then read back from
 * there and counted. When this returns, the file outlives a loss of power.
 *
 * @param pages lines without their ends.
 * @throws DomainError UNAVAILABLE naming the reason when it cannot be written, or is not read back as it was written; then there is no file.
 */
export async function writeArchiveFile(
  folder: string,
  name: string,
  pages: AsyncIterable<readonly string[]>,
): Promise<ArchivedFile> {
  const target = path.join(folder, name);
  const unfinished = `${target}${UNFINISHED}`;
  try {
    const written = await writeLines(folder, unfinished, pages);
    await told(folder, async () => {
      await rename(unfinished, target);
      await syncFolder(folder);
    });
    const found = await told(folder, () => readArchiveFile(target));
    if (found.lineCount !== written.lineCount || found.sha256 !== written.sha256) {
      const message = `The file ${name} was not read back as it was written: ${found.lineCount} lines of ${written.lineCount}`;
      throw new DomainError('UNAVAILABLE', message);
    }
    return found;
  } catch (error) {
    await rm(unfinished, { force: true });
    await rm(target, { force: true });
    throw error;
  }
}

/** Reads a file of lines to its end. @throws what the disk or a broken gzip file throws. */
export async function readArchiveFile(file: string): Promise<ArchivedFile> {
  const hash = createHash('sha256');
  let [byteSize, lineCount] = [0, 0];
  await pipeline(
    createReadStream(file),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        byteSize += chunk.length;
        yield chunk;
      }
    },
    createGunzip(),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks)
        lineCount += chunk.reduce((sum, byte) => (byte === 10 ? sum + 1 : sum), 0);
    },
  );
  return { lineCount, byteSize, sha256: hash.digest('hex') };
}

async function writeLines(
  folder: string,
  file: string,
  pages: AsyncIterable<readonly string[]>,
): Promise<{ lineCount: number; sha256: string }> {
  const handle = await told(folder, () => open(file, 'wx', OWNER_ONLY));
  try {
    const hash = createHash('sha256');
    let lineCount = 0;
    await pipeline(
      async function* () {
        for await (const lines of pages) {
          lineCount += lines.length;
          yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
        }
      },
      createGzip(),
      async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) {
          hash.update(chunk);
          await told(folder, () => handle.writeFile(chunk));
        }
      },
    );
    await told(folder, () => handle.sync());
    return { lineCount, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** Faults of the disk, named; all else is thrown on as it is. */
async function told<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof DomainError) throw error;
    const message = `The folder of rotated records, ${folder}, cannot be written or read: ${error.message}. Nothing was deleted.`;
    throw new DomainError('UNAVAILABLE', message, { cause: error });
  }
}
