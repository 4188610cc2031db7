import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeDifference } from '../db/adopt/describe-difference.ts';
import { findDrift, type Drift } from '../db/adopt/find-drift.ts';
import { openDatabaseServer } from '../db/connect.ts';
import { readDatamodels } from '../db/migrate/read-datamodels.ts';
import { readEnv } from '../env.ts';
import { signalOfInterrupt } from '../interrupt.ts';
import { isRefusal, isWrongOption } from './is-refusal.ts';

// npm run db:drift: compares the database with what the migrations make, and ends with status 1 where they differ.
//   -- --strict  what an adopted database has of its own counts, too

const checkoutDir = fileURLToPath(new URL('../..', import.meta.url));

// The database for the comparison is dropped again: Ctrl-C lets that end.
signalOfInterrupt(15_000, 130);

try {
  const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });
  const { differences, kept } = await compare();
  for (const difference of differences) console.log(describeDifference(difference));
  for (const difference of kept)
    console.log(`of the adopted database's own: ${describeDifference(difference)}`);
  const isDrift = differences.length > 0 || (values.strict && kept.length > 0);
  const beside = kept.length === 0 ? '' : `, and ${kept.length} things of its own`;
  if (!isDrift) console.log(`no drift: the database has what the migrations make${beside}`);
  process.exitCode = isDrift ? 1 : 0;
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  if (isWrongOption(error)) console.error('Usage: npm run db:drift -- [--strict]');
  process.exitCode = 1;
}

async function compare(): Promise<Drift> {
  const { databaseUrl, dataDir } = readEnv();
  const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    return await findDrift({ url: server.url, migrationsDir: `${checkoutDir}prisma/migrations`, datamodels });
  } finally {
    await server.release();
  }
}
