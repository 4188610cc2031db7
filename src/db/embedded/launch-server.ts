import { open } from 'node:fs/promises';
import { DomainError } from '../../shared/domain-error.ts';
import type { ClusterFiles } from './cluster-files.ts';
import { findFreePort } from './free-port.ts';
import { readLogTail, rotateLog } from './log-tail.ts';
import { pollUntil } from './poll-until.ts';
import { canConnect } from './server-session.ts';
import type { ServerBinaries } from './server-binaries.ts';
import type { ServerUser } from './server-placement.ts';
import { ENDED_IN_ORDER, endOf, giveToServer, spawnServerProgram } from './server-process.ts';

interface LaunchInput {
  readonly files: ClusterFiles;
  readonly binaries: ServerBinaries;
  readonly runAs: ServerUser | null;
  readonly isDurable: boolean;
  /** Wanted by a restart, so that addresses which are in use stay good; null for any. */
  readonly preferredPort: number | null;
  readonly deadlineAt: number;
}

/** A server that ended at once may do so for a reason that passes: a port taken meanwhile, backends of a killed one. */
const PASSING_REASONS =
  /could not bind|Address already in use|pre-existing shared memory block|lock file .* already exists/;

/**
 * Starts the server of a cluster and returns once it answers. By then others may have used and stopped it: the caller,
 * who holds the start lock, looks again.
 * @throws DomainError UNAVAILABLE with the end of the server's log.
 */
export async function launchServer(input: LaunchInput): Promise<void> {
  const reason = await pollUntil(input.deadlineAt, async () => {
    const failure = await launchOnce(input);
    return failure !== null && PASSING_REASONS.test(failure) && Date.now() < input.deadlineAt
      ? null
      : { failure };
  });
  if (reason?.failure === null) return;
  const failure = reason?.failure ?? 'no time was left';
  throw new DomainError('UNAVAILABLE', `The embedded PostgreSQL did not start: ${failure}`);
}

/** Null when the server answers, else why not. */
async function launchOnce({ files, ...input }: LaunchInput): Promise<string | null> {
  const port = await findFreePort(input.preferredPort);
  const logStart = await rotateLog(files.logFile);
  const log = await open(files.logFile, 'a', 0o600);
  try {
    await giveToServer(files.logFile, input.runAs);
    const child = spawnServerProgram({
      program: input.binaries.postgres,
      args: ['-D', files.dataDir, ...settingsOf(port, input.isDurable)],
      cwd: files.home,
      runAs: input.runAs,
      outputFile: log.fd,
    });
    let end: string | null = null;
    void endOf(child).then((how) => {
      end = how;
    });
    const outcome = await pollUntil(input.deadlineAt, async () => {
      if (end !== null) return end;
      return (await canConnect(files, port)) ? 'ready' : null;
    });
    // It outlives us; while it was starting we had to hear of its end.
    child.unref();
    // Ended in order: a process that was quicker than we attached to it, left, and as the last one out stopped it.
    if (outcome === 'ready' || outcome === ENDED_IN_ORDER) return null;
    const tail = await readLogTail(files.logFile, logStart);
    // One that is still replaying its log is left alone: the next start finds it.
    return `${outcome ?? 'it is running, but did not answer in time'}\n${tail}`;
  } finally {
    await log.close();
  }
}

/** On the command line rather than in a file, so that a new version's settings reach an old cluster. */
function settingsOf(port: number, isDurable: boolean): string[] {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    logging_collector: 'off',
    log_destination: 'stderr',
    ...(isDurable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
