import { realpath } from 'node:fs/promises';
import { DomainError } from '../../shared/domain-error.ts';
import { clusterFilesIn, type ClusterFiles } from './cluster-files.ts';
import { createClusterOnce } from './create-cluster.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { keepHold } from './keep-hold.ts';
import { launchServer } from './launch-server.ts';
import { pollUntil } from './poll-until.ts';
import { prepareParentDir } from './prepare-parent-dir.ts';
import { findRunningServer, removeStalePostmasterFile } from './running-server.ts';
import { prepareBinaries } from './server-binaries.ts';
import { holdRunningServer, type ServerHold } from './server-hold.ts';
import type { ServerLog } from './server-log.ts';
import { placeServer, type ServerPlacement } from './server-placement.ts';
import { withStartLock } from './start-lock.ts';

export interface EmbeddedPostgresOptions {
  readonly checkoutDir: string;
  readonly log: ServerLog;
  /** Where the data lies, relative to the checkout; without it in `.data`, or under root in /var/tmp/quantum-sovereign. */
  readonly dataDir?: string | null;
  /** Which database; one of this name has to be there. The usual one, which is made, without it. */
  readonly embeddedDatabase?: string | null;
  /** Which of the clusters below the data folder; `postgres` without it. */
  readonly clusterName?: string;
  /** False trades the safety of the data for speed: for tests. */
  readonly isDurable?: boolean;
  readonly timeoutMs?: number;
}

const START_TIMEOUT_MS = 60_000;

/**
 * A PostgreSQL of this checkout's own, on the loopback interface: the running one where there is one, else it is set
 * up and started. Any number of processes may call this at once; they share one server, which lives as long as one
 * of them holds it. A server that dies meanwhile is started again under the same address.
 * @throws DomainError UNAVAILABLE naming the reason, with the end of the server's log where there is one.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  refusePlatform();
  const placement = await prepareParentDir(
    placeServer({
      isRoot: process.getuid?.() === 0,
      checkoutDir: await realpath(options.checkoutDir),
      dataDir: options.dataDir ?? null,
      clusterName: options.clusterName ?? 'postgres',
    }),
  );
  const server = { placement, files: clusterFilesIn(placement.home), options };
  return keepHold({
    first: await attachOrStart(server, null),
    regain: (port) => attachOrStart(server, port),
    log: options.log,
  });
}

interface Server {
  readonly placement: ServerPlacement;
  readonly files: ClusterFiles;
  readonly options: EmbeddedPostgresOptions;
}

async function attachOrStart(server: Server, preferredPort: number | null): Promise<ServerHold> {
  try {
    return await attachOrStartBy(server, preferredPort);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The embedded PostgreSQL in ${server.files.home} cannot be used: ${reason}`;
    throw new DomainError('UNAVAILABLE', message, { cause: error });
  }
}

async function attachOrStartBy(server: Server, preferredPort: number | null): Promise<ServerHold> {
  const timeoutMs = server.options.timeoutMs ?? START_TIMEOUT_MS;
  const deadlineAt = Date.now() + timeoutMs;
  const hold = await pollUntil(deadlineAt, async () => {
    if ((await findRunningServer(server.files)) === null)
      await startUnlessRunning(server, preferredPort, deadlineAt);
    return holdRunningServer(server.files, server.options.embeddedDatabase ?? null);
  });
  if (hold !== null) return hold;
  throw new DomainError(
    'UNAVAILABLE',
    `The embedded PostgreSQL runs, but could not be reached within ${timeoutMs} ms; see ${server.files.logFile}.`,
  );
}

async function startUnlessRunning(
  server: Server,
  preferredPort: number | null,
  deadlineAt: number,
): Promise<void> {
  const { placement, files, options } = server;
  await withStartLock(`${placement.home}.lock`, deadlineAt, async () => {
    if ((await findRunningServer(files)) !== null) return;
    const binaries = await prepareBinaries(placement);
    const cluster = { files, binaries, runAs: placement.runAs, isDurable: options.isDurable ?? true };
    await createClusterOnce(cluster);
    await removeStalePostmasterFile(files);
    await launchServer({ ...cluster, preferredPort, deadlineAt });
    options.log.info(`started the embedded PostgreSQL, data in ${placement.home}`);
  });
}

function refusePlatform(): void {
  if (process.platform !== 'win32') return;
  const message = 'The embedded PostgreSQL runs on Linux and macOS. Name an existing server in DATABASE_URL.';
  throw new DomainError('UNAVAILABLE', message);
}
