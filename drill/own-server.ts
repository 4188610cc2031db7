import { readFile, realpath, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clusterFilesIn } from '../src/db/embedded/cluster-files.ts';
import { createClusterOnce } from '../src/db/embedded/create-cluster.ts';
import { launchServer } from '../src/db/embedded/launch-server.ts';
import { pollUntil } from '../src/db/embedded/poll-until.ts';
import { prepareParentDir } from '../src/db/embedded/prepare-parent-dir.ts';
import { findRunningProcess } from '../src/db/embedded/running-process.ts';
import { findRunningServer } from '../src/db/embedded/running-server.ts';
import { prepareBinaries } from '../src/db/embedded/server-binaries.ts';
import { placeServer } from '../src/db/embedded/server-placement.ts';

const checkoutDir = fileURLToPath(new URL('..', import.meta.url));
const LONGEST_MS = 60_000;

/** A PostgreSQL that nobody but the drill starts and stops. */
export interface OwnServer {
  readonly url: string;
  /** SIGINT ends it in order, SIGQUIT at once, as a crash does. Returns when it is gone. */
  stop(name: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** At the same address. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  end(): Promise<void>;
}

export async function startOwnServer(): Promise<OwnServer> {
  const placement = await prepareParentDir(
    placeServer({
      isRoot: process.getuid?.() === 0,
      checkoutDir: await realpath(checkoutDir),
      dataDir: null,
      clusterName: `postgres-drill-${process.pid}`,
    }),
  );
  const files = clusterFilesIn(placement.home);
  const binaries = await prepareBinaries(placement);
  const cluster = { files, binaries, runAs: placement.runAs, isDurable: true };
  await createClusterOnce(cluster);
  const launch = (preferredPort: number | null): Promise<void> =>
    launchServer({ ...cluster, preferredPort, deadlineAt: Date.now() + LONGEST_MS });
  await launch(null);
  const { port } = (await findRunningServer(files)) ?? { port: null };
  if (port === null) throw new Error('The server of the drill does not run.');
  const password = await readFile(files.passwordFile, 'utf8');
  const stop = async (name: NodeJS.Signals): Promise<void> => {
    const running = await findRunningServer(files);
    if (running === null) return;
    process.kill(running.pid, name);
    const isGone = await pollUntil(Date.now() + LONGEST_MS, async () =>
      (await findRunningProcess(running.pid)) === null ? true : null,
    );
    if (isGone === null) throw new Error(`The server of the drill (process ${running.pid}) does not stop.`);
  };
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop,
    start: () => launch(port),
    end: async () => {
      await stop('SIGINT');
      await rm(files.home, { recursive: true, force: true });
    },
  };
}
