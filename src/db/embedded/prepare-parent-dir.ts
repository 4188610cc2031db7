import { chmod, lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DomainError } from '../../shared/domain-error.ts';
import { errorCodeOf } from './error-code-of.ts';
import { findFolderBarrier, type FolderAccess } from './folder-barrier.ts';
import { ROOT_BASE_DIR, type ServerPlacement, type ServerUser } from './server-placement.ts';

/**
 * Makes the folders that the server needs, and proves that it can reach them. Returns the placement by its real name,
 * without links, so that all processes speak of the same files.
 * @throws DomainError UNAVAILABLE naming the folder and the reason.
 */
export async function prepareParentDir(placement: ServerPlacement): Promise<ServerPlacement> {
  try {
    await makeFolders(placement);
    const parentDir = await realpath(placement.parentDir);
    if (placement.runAs !== null) await refuseBarrier(parentDir, placement.runAs);
    return { ...placement, parentDir, home: join(parentDir, basename(placement.home)) };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The folder ${placement.parentDir} for the database cannot be used: ${reason}`;
    throw new DomainError('UNAVAILABLE', message, { cause: error });
  }
}

async function makeFolders(placement: ServerPlacement): Promise<void> {
  if (placement.runAs === null) {
    await mkdir(placement.parentDir, { recursive: true });
    return;
  }
  await makeOpenFolder(ROOT_BASE_DIR);
  await refuseForeignBase();
  await makeOpenFolder(dirname(placement.binariesDir));
  await makeOpenFolder(placement.parentDir);
}

/** Folders that we make are open to the server's user whatever the umask; those that exist are left as they are. */
async function makeOpenFolder(path: string): Promise<void> {
  try {
    await makeLastFolder(path);
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeOpenFolder(dirname(path));
    // Some file systems (/proc) say ENOENT for a folder that cannot be made although its parent is there: once is enough.
    await makeLastFolder(path);
  }
}

async function makeLastFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
    await chmod(path, 0o755);
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

/** Anyone can make a folder in /var/tmp; binaries that root will run are not put in one that another user controls. */
async function refuseForeignBase(): Promise<void> {
  const found = await lstat(ROOT_BASE_DIR);
  if (found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0) return;
  const message = `${ROOT_BASE_DIR} must be a folder that only root can write to: remove it, or set DATABASE_URL.`;
  throw new DomainError('UNAVAILABLE', message);
}

async function refuseBarrier(dir: string, user: ServerUser): Promise<void> {
  const barrier = findFolderBarrier(await wayTo(dir), user);
  if (barrier === null) return;
  const mode = (barrier.mode & 0o7777).toString(8).padStart(4, '0');
  throw new DomainError(
    'UNAVAILABLE',
    `DATA_DIR ${dir} cannot be used by root: PostgreSQL refuses to run as root and is started as user ` +
      `${user.uid}, who cannot enter ${barrier.path} (owner ${barrier.uid}, mode ${mode}). ` +
      `Choose a folder that every user can reach, or run as the owner of this one.`,
  );
}

async function wayTo(dir: string): Promise<FolderAccess[]> {
  const { uid, gid, mode } = await stat(dir);
  const outer = dirname(dir) === dir ? [] : await wayTo(dirname(dir));
  return [...outer, { path: dir, uid, gid, mode }];
}
