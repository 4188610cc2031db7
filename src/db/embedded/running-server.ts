import { rm, stat } from 'node:fs/promises';
import type { ClusterFiles } from './cluster-files.ts';
import { readPostmasterFile, type Postmaster } from './postmaster-file.ts';
import { findRunningProcess } from './running-process.ts';

/**
 * The server that serves this cluster: it left its id, and the process with that id is a PostgreSQL of ours. Null when
 * none runs, whatever a killed one left behind.
 */
export async function findRunningServer(files: ClusterFiles): Promise<Postmaster | null> {
  const postmaster = await readPostmasterFile(files.postmasterFile);
  return postmaster !== null && (await isServing(postmaster.pid, files)) ? postmaster : null;
}

/**
 * Removes the id of a server that is gone. PostgreSQL does so itself, except where the system has given the number to
 * another process of the same user since (after a reboot, say): then it would refuse to start for ever. The caller
 * holds the start lock; PostgreSQL's shared memory check still stands behind it.
 */
export async function removeStalePostmasterFile(files: ClusterFiles): Promise<void> {
  const postmaster = await readPostmasterFile(files.postmasterFile);
  if (postmaster === null || (await isServing(postmaster.pid, files))) return;
  await rm(files.postmasterFile, { force: true });
}

/** In doubt the answer is yes: the id of a living server must never be removed. */
async function isServing(pid: number, files: ClusterFiles): Promise<boolean> {
  const found = await findRunningProcess(pid);
  if (found === null || !isPostmaster(found.command)) return false;
  const servedDir = dataDirIn(found.command);
  return servedDir === null || (await isSameFolder(servedDir, files.dataDir));
}

/** The processes that a server starts call themselves `postgres: what they do`; their ids are never left in the file. */
function isPostmaster(command: string): boolean {
  return /postgres(\s|$)/.test(command) && !command.startsWith('postgres:');
}

function dataDirIn(command: string): string | null {
  return / -D (.+?)(?: -|\s*$)/.exec(command)?.[1] ?? null;
}

/** One folder can have several names: links, mounts. */
async function isSameFolder(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    // A name that we cannot follow, relative to another folder or moved since, may still be ours.
    return true;
  }
}
