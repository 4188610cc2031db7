import { join } from 'node:path';

/** The files of one cluster, below its home. */
export interface ClusterFiles {
  readonly home: string;
  readonly dataDir: string;
  /** Mode 600, the superuser's password. */
  readonly passwordFile: string;
  readonly logFile: string;
  readonly postmasterFile: string;
}

export function clusterFilesIn(home: string): ClusterFiles {
  const dataDir = join(home, 'data');
  return {
    home,
    dataDir,
    passwordFile: join(home, 'password'),
    logFile: join(home, 'server.log'),
    postmasterFile: join(dataDir, 'postmaster.pid'),
  };
}
