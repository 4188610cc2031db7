import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabaseServer } from '../db/connect.ts';
import { applyMigrations } from '../db/migrate/apply-migrations.ts';
import { markMigrationRolledBack } from '../db/migrate/mark-migration-rolled-back.ts';
import { markMigrationsApplied } from '../db/migrate/mark-migrations-applied.ts';
import { readDatamodels } from '../db/migrate/read-datamodels.ts';
import { maintainTables } from '../db/upkeep/maintain-tables.ts';
import { readEnv } from '../env.ts';
import { signalOfInterrupt } from '../interrupt.ts';
import { isRefusal } from './is-refusal.ts';

// npm run db:migrate: brings the database to the newest migration and has the tables analysed. After one that was begun and not finished:
//   -- --rolled-back <name>  it left nothing behind, try it again
//   -- --applied <name>      it is there whole, go on after it

const checkoutDir = fileURLToPath(new URL('../..', import.meta.url));
const migrationsDir = `${checkoutDir}prisma/migrations`;

// Work on migrations is not broken off: Ctrl-C lets it end, and the database be closed.
signalOfInterrupt(15_000, 130);

try {
  const { values } = parseArgs({
    options: { 'rolled-back': { type: 'string' }, applied: { type: 'string' } },
  });
  await migrate(values['rolled-back'], values.applied);
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  process.exitCode = 1;
}

async function migrate(rolledBack?: string, applied?: string): Promise<void> {
  const { databaseUrl, dataDir } = readEnv();
  const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
  const server = await openDatabaseServer({ databaseUrl, dataDir, checkoutDir, log: console });
  try {
    const { url } = server;
    if (rolledBack !== undefined)
      await markMigrationRolledBack({ url, datamodels, migrationName: rolledBack });
    if (applied !== undefined)
      await markMigrationsApplied({ url, migrationsDir, datamodels, migrationNames: [applied] });
    const names = await applyMigrations({ url, migrationsDir, datamodels });
    for (const name of names) console.log(`applied ${name}`);
    if (names.length > 0) {
      const { done, skipped } = await maintainTables(url, 'ANALYZE');
      console.log(`analysed ${done.length} tables`);
      for (const { table, reason } of skipped) console.log(`did not analyse ${table}: ${reason}`);
    }
    if (names.length === 0) console.log('nothing to apply: the database has every migration');
  } finally {
    await server.release();
  }
}
