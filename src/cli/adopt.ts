import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { adoptDatabase } from '../db/adopt/adopt-database.ts';
import { describeAdoption } from '../db/adopt/describe-adoption.ts';
import { openDatabaseServer } from '../db/connect.ts';
import { readDatamodels } from '../db/migrate/read-datamodels.ts';
import { maintainTables } from '../db/upkeep/maintain-tables.ts';
import { readEnv } from '../env.ts';
import { signalOfInterrupt } from '../interrupt.ts';
import { isRefusal, isWrongOption } from './is-refusal.ts';

// npm run db:adopt: takes over a database that has the legacy tables.
// npm run db:adopt -- --check: says what that would do; nothing is kept.

const checkoutDir = fileURLToPath(new URL('../..', import.meta.url));

// Work on tables is not broken off: Ctrl-C lets it end, and the database be closed.
signalOfInterrupt(15_000, 130);

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  await adopt(values.check);
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  if (isWrongOption(error)) console.error('Usage: npm run db:adopt -- [--check]');
  process.exitCode = 1;
}

async function adopt(isCheck: boolean): Promise<void> {
  const { databaseUrl, dataDir } = readEnv();
  const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    const migrationsDir = `${checkoutDir}prisma/migrations`;
    const adoption = await adoptDatabase({ url: server.url, migrationsDir, datamodels, isCheck });
    if (adoption.applied.length > 0) await maintainTables(server.url, 'ANALYZE');
    for (const line of describeAdoption(adoption)) console.log(line);
  } finally {
    await server.release();
  }
}
