import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createClient } from '../src/db/client.ts';
import { applyMigrations } from '../src/db/migrate/apply-migrations.ts';
import { readDatamodels } from '../src/db/migrate/read-datamodels.ts';
import { withDatabase } from '../src/db/migrate/with-database.ts';
import type { PrismaClient } from '../src/db/generated/client.ts';

let made = 0;
const checkoutDir = fileURLToPath(new URL('..', import.meta.url));

/** Runs a measurement or a drill on an empty, migrated database of its own, which is gone afterwards. */
export async function onScratchDatabase<Result>(
  serverUrl: string,
  measure: (db: PrismaClient, url: string) => Promise<Result>,
): Promise<Result> {
  made += 1;
  const name = `qs_scratch_${process.pid}_${made}`;
  await runOn(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  try {
    const url = await keptDatabase(serverUrl, name);
    const db = createClient({ url, poolSize: 4, connectTimeoutMs: 5_000, statementTimeoutMs: 60_000 });
    try {
      return await measure(db, url);
    } finally {
      await db.$disconnect();
    }
  } finally {
    await runOn(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

/** Makes an empty, migrated database that stays; refused by the server where there is one of this name. Returns its URL. */
export async function keptDatabase(serverUrl: string, name: string): Promise<string> {
  await runOn(serverUrl, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  const url = withDatabase(serverUrl, name);
  const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
  await applyMigrations({ url, migrationsDir: `${checkoutDir}prisma/migrations`, datamodels });
  return url;
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
