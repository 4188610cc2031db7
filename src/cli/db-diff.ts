import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabaseServer } from '../db/connect.ts';
import { diffMigrations } from '../db/migrate/diff-migrations.ts';
import { readDatamodels } from '../db/migrate/read-datamodels.ts';
import { writeMigration } from '../db/migrate/write-migration.ts';
import { readEnv } from '../env.ts';
import { DomainError } from '../shared/domain-error.ts';
import { signalOfInterrupt } from '../interrupt.ts';
import { isRefusal } from './is-refusal.ts';

// npm run db:diff -- <name>: writes the migration that leads from prisma/migrations to prisma/schema.
// npm run db:diff -- --check: ends with status 1 when there is something to write.

const checkoutDir = fileURLToPath(new URL('../..', import.meta.url));
const migrationsDir = `${checkoutDir}prisma/migrations`;

// Work on migrations is not broken off: Ctrl-C lets it end, and the database be closed.
signalOfInterrupt(15_000, 130);

try {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [name] = positionals;
  if (values.check !== true && name === undefined)
    throw new DomainError('BAD_USER_INPUT', 'Name the migration, or say --check.');
  await compare(values.check === true ? null : (name ?? null));
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  process.exitCode = 1;
}

/** Writes the migration under this name; null only reports. */
async function compare(name: string | null): Promise<void> {
  const sql = await findDifference();
  if (sql === null) {
    console.log('no change: the migrations make what prisma/schema says');
  } else if (name !== null) {
    console.log(`wrote ${await writeMigration({ migrationsDir, name, sql, at: new Date() })}`);
  } else {
    console.log(
      `prisma/schema and prisma/migrations differ; npm run db:diff -- <name> would write:\n\n${sql}`,
    );
    process.exitCode = 1;
  }
}

async function findDifference(): Promise<string | null> {
  const { databaseUrl, dataDir } = readEnv();
  const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    return await diffMigrations({ url: server.url, migrationsDir, datamodels });
  } finally {
    await server.release();
  }
}
