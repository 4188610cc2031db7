import { fileURLToPath } from 'node:url';
import { openDatabaseServer } from '../src/db/connect.ts';
import { readEnv } from '../src/env.ts';

const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

/** Measures on the server of DATABASE_URL, else on the embedded one, which is let go afterwards. */
export async function onBenchServer<Result>(
  measure: (serverUrl: string) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl, dataDir } = readEnv();
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    return await measure(server.url);
  } finally {
    await server.release();
  }
}
