import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrismaClient } from '../../../db/generated/client.ts';

/** A file that nobody has written to for so long is not being written. Compressed rows reach the disk every few seconds. */
const LEAST_AGE_MS = 60 * 60 * 1_000;

/** Removes unfinished files that processes which were killed left in a folder, and that no backup under way writes. A folder that is not there has none. */
export async function removeLeftovers(db: PrismaClient, folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const unfinished = names.filter((name) => /^quantum-sovereign-.*\.part$/.test(name));
  if (unfinished.length === 0) return;
  const running = await db.backup.findMany({ where: { status: 'RUNNING' }, select: { fileName: true } });
  const known = await db.backup.findMany({ where: { folder, status: 'FAILED' }, select: { fileName: true } });
  const stemOf = (name: string): string => name.replace(/(-trades\.csv|\.zip(\.sha256)?)?(\.part)?$/, '');
  const busy = new Set(running.map(({ fileName }) => stemOf(fileName)));
  const dead = new Set(known.map(({ fileName }) => stemOf(fileName)));
  for (const name of unfinished) {
    const path = join(folder, name);
    // Another database's desk may write here, too: its files are known by their age alone.
    const isOld = (): Promise<boolean> =>
      stat(path).then(
        ({ mtimeMs }) => Date.now() - mtimeMs > LEAST_AGE_MS,
        () => false,
      );
    if (!busy.has(stemOf(name)) && (dead.has(stemOf(name)) || (await isOld())))
      await rm(path, { force: true });
  }
}
