import { fileURLToPath } from 'node:url';
import { openDatabaseServer } from '../src/db/connect.ts';
import { readEnv } from '../src/env.ts';
import { benchDashboard } from './dashboard.ts';
import { benchInserts } from './inserts.ts';
import { machineState } from './machine-state.ts';
import { fillLedger } from './made-trades.ts';
import { onScratchDatabase } from './scratch-database.ts';

const TRADES = 1_000_000;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * Measures what the trading ledger takes: trades recorded a second, one by one and in batches, into the empty ledger and beside a million, and the
 * 30-day performance by strategy over that million, with its plan.
 */
export async function benchLedger(): Promise<void> {
  const { databaseUrl, dataDir } = readEnv();
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    await onScratchDatabase(server.url, async (db) => {
      const [version] = await db.$queryRaw<
        { version: string }[]
      >`SELECT split_part(version(), ' on ', 1) AS version`;
      console.log(`${TRADES.toLocaleString('en')} trades on ${version?.version ?? '?'}; ${machineState()}`);
      console.log('into an empty ledger');
      await benchInserts(db);
      await fillLedger(db, TRADES);
      await db.$executeRaw`VACUUM (ANALYZE) trading.trades`;
      await benchDashboard(db);
      console.log('beside them');
      await benchInserts(db);
      console.log(machineState());
    });
  } finally {
    await server.release();
  }
}
