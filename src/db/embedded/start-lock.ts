import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../../shared/domain-error.ts';
import { errorCodeOf } from './error-code-of.ts';
import { pollUntil } from './poll-until.ts';
import { findRunningProcess } from './running-process.ts';

const holderShape = z.object({ pid: z.number().int(), startedAt: z.string() });

/**
 * Runs `action` while no other process of this machine runs one under the same lock file. The lock of a process that
 * was killed is taken over. It spares double work; that a cluster is made once and served once rests on a rename and
 * on PostgreSQL's own interlock, so a file system that loses the lock loses no data.
 * @throws DomainError UNAVAILABLE when the lock is not free by `deadlineAt`.
 */
export async function withStartLock<T>(
  path: string,
  deadlineAt: number,
  action: () => Promise<T>,
): Promise<T> {
  const isOurs = await pollUntil(deadlineAt, async () => ((await tryLock(path)) ? true : null));
  if (isOurs === null) {
    const holder = (await readIfThere(path)) ?? 'a process that has just ended';
    throw new DomainError(
      'UNAVAILABLE',
      `Another process is starting the database for too long: ${holder} (${path}).`,
    );
  }
  try {
    await removeDraftsOfTheDead(path);
    return await action();
  } finally {
    await rm(path, { force: true });
  }
}

async function tryLock(path: string): Promise<boolean> {
  const us = await findRunningProcess(process.pid);
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, JSON.stringify({ pid: process.pid, startedAt: us?.startedAt ?? '' }), {
      mode: 0o600,
    });
    // A link appears with its content, where a file that is created and then written could be read while empty.
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
    await removeIfDead(path, draft);
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

async function removeIfDead(path: string, draft: string): Promise<void> {
  const judged = await readIfThere(path);
  if (judged === null || (await isHolderAlive(judged))) return;
  const taken = `${draft}-dead`;
  try {
    await rename(path, taken);
    // Between the reading and the renaming another process may have taken over: what it holds is given back.
    if ((await readIfThere(taken)) !== judged) await link(taken, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCodeOf(error) ?? '')) throw error;
  } finally {
    await rm(taken, { force: true });
  }
}

/** A process that is killed while it tries leaves its draft behind. */
async function removeDraftsOfTheDead(path: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const author = await findRunningProcess(Number.parseInt(name.slice(prefix.length), 10));
    if (author === null) await rm(join(dirname(path), name), { force: true });
  }
}

async function isHolderAlive(content: string): Promise<boolean> {
  const holder = parseHolder(content);
  if (holder === null) return false;
  const found = await findRunningProcess(holder.pid);
  return found !== null && found.startedAt === holder.startedAt;
}

function parseHolder(content: string): z.infer<typeof holderShape> | null {
  try {
    return holderShape.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
