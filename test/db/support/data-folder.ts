import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clusterFilesIn, type ClusterFiles } from '../../../src/db/embedded/cluster-files.ts';
import { findRunningServer } from '../../../src/db/embedded/running-server.ts';
import { stopServer } from '../../../src/db/embedded/stop-server.ts';

export const checkoutDir = fileURLToPath(new URL('../../..', import.meta.url));

export interface DataFolder {
  readonly path: string;
  readonly files: ClusterFiles;
  /** The process of the server that serves this folder; null when none runs. */
  serverPid(): Promise<number | null>;
  /** Stops what still runs there, and removes the folder. */
  remove(): Promise<void>;
}

/** A folder for one cluster, open to every user as DATA_DIR must be under root. */
export async function makeDataFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'quantum-sovereign-test-'));
  await chmod(path, 0o755);
  const files = clusterFilesIn(join(path, 'postgres'));
  const serverPid = async (): Promise<number | null> => (await findRunningServer(files))?.pid ?? null;
  return {
    path,
    files,
    serverPid,
    remove: async () => {
      const pid = await serverPid();
      if (pid !== null) await stopServer(pid);
      await rm(path, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
