import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../../shared/domain-error.ts';
import { buildFolderOnce, folderExists } from './build-folder-once.ts';
import { clusterFilesIn, type ClusterFiles } from './cluster-files.ts';
import { errorCodeOf } from './error-code-of.ts';
import { readLogTail } from './log-tail.ts';
import type { ServerBinaries } from './server-binaries.ts';
import type { ServerUser } from './server-placement.ts';
import { ENDED_IN_ORDER, endOf, giveToServer, spawnServerProgram } from './server-process.ts';

/** The version that the binaries are; a cluster of another one cannot be opened by them. */
export const POSTGRES_MAJOR = '18';

interface ClusterInput {
  readonly files: ClusterFiles;
  readonly binaries: ServerBinaries;
  readonly runAs: ServerUser | null;
  readonly isDurable: boolean;
}

/**
 * Makes the cluster unless it is there: UTF-8, C order, Unicode case rules, a random password. It appears whole or
 * not at all.
 * @throws DomainError UNAVAILABLE when it cannot be made, or when the folder holds something that is not ours.
 */
export async function createClusterOnce(input: ClusterInput): Promise<void> {
  if (!(await folderExists(input.files.home))) {
    await buildFolderOnce(input.files.home, (home) => buildCluster(clusterFilesIn(home), input));
  }
  await refuseForeignCluster(input);
}

async function buildCluster(files: ClusterFiles, input: ClusterInput): Promise<void> {
  await mkdir(files.home);
  await chmod(files.home, 0o700);
  const password = await open(files.passwordFile, 'wx', 0o600);
  try {
    await password.writeFile(randomBytes(24).toString('hex'));
    await password.sync();
  } finally {
    await password.close();
  }
  await giveToServer(files.passwordFile, input.runAs);
  await giveToServer(files.home, input.runAs);
  await runInitdb(files, input);
}

async function runInitdb(files: ClusterFiles, input: ClusterInput): Promise<void> {
  const log = await open(files.logFile, 'a', 0o600);
  try {
    const args = ['--pgdata', files.dataDir, '--username=postgres', '--pwfile', files.passwordFile];
    args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions');
    // Order and messages stay those of C; upper, lower and ILIKE know the letters of team names such as Atlético.
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    if (!input.isDurable) args.push('--no-sync');
    const program = input.binaries.initdb;
    const child = spawnServerProgram({
      program,
      args,
      cwd: files.home,
      runAs: input.runAs,
      outputFile: log.fd,
    });
    const end = await endOf(child);
    if (end === ENDED_IN_ORDER) return;
    const tail = await readLogTail(files.logFile, 0);
    throw new DomainError(
      'UNAVAILABLE',
      `The embedded PostgreSQL could not be set up (${program}: ${end}). DATABASE_URL can name an existing server.\n${tail}`,
    );
  } finally {
    await log.close();
  }
}

async function refuseForeignCluster({ files, runAs }: ClusterInput): Promise<void> {
  const version = await readVersion(files.dataDir);
  if (version !== POSTGRES_MAJOR) {
    const found = version === null ? 'no database' : `a database of PostgreSQL ${version}`;
    const remedy =
      'Move it away, or choose another DATA_DIR; a backup made with the version that wrote it can be restored.';
    const message = `${files.home} holds ${found}, but PostgreSQL ${POSTGRES_MAJOR} is to run there. ${remedy}`;
    throw new DomainError('UNAVAILABLE', message);
  }
  const { uid } = await stat(files.dataDir);
  const serverUid = runAs?.uid ?? process.getuid?.() ?? uid;
  if (uid === serverUid) return;
  const message = `${files.home} belongs to user ${uid}, and the database would run as user ${serverUid}.`;
  throw new DomainError('UNAVAILABLE', `${message} Start as that user, or choose another DATA_DIR.`);
}

async function readVersion(dataDir: string): Promise<string | null> {
  try {
    return (await readFile(join(dataDir, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
