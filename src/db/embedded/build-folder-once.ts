import { randomBytes } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCodeOf } from './error-code-of.ts';
import { findRunningProcess } from './running-process.ts';

/**
 * Makes the folder `target` with `build`, which fills a folder of its own that is then renamed: `target` is whole or
 * absent, also after a kill in the middle. Of two builders at once the first to finish wins; the other's work is
 * thrown away. Leftovers of builders that died are removed.
 */
export async function buildFolderOnce(
  target: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  if (await folderExists(target)) return;
  await removeLeftovers(target);
  const folder = `${target}.building-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await build(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCodeOf(error) ?? '') || !(await folderExists(target)))
      throw error;
  }
}

export async function folderExists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function removeLeftovers(target: string): Promise<void> {
  const prefix = `${basename(target)}.building-`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const builder = await findRunningProcess(Number.parseInt(name.slice(prefix.length), 10));
    if (builder !== null) continue;
    // The program that a killed builder had started may still be writing there.
    await rm(join(dirname(target), name), { recursive: true, force: true, maxRetries: 10 });
  }
}
