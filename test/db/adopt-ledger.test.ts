import { afterEach, expect, test } from 'vitest';
import { withConnection } from '../../src/db/adopt/connect-owner.ts';
import { prepareTables } from '../../src/db/adopt/prepare-tables.ts';
import { readReference } from '../../src/db/adopt/reference-database.ts';
import { applyMigrations } from '../../src/db/migrate/apply-migrations.ts';
import { markMigrationsApplied } from '../../src/db/migrate/mark-migrations-applied.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  adopt,
  createLegacyDatabase,
  drift,
  hashRows,
  migrationInput,
  run,
} from './support/legacy-database.ts';
import { query } from './support/query.ts';
import { refusalOf } from './support/refusal-of.ts';

const LATER = '20260101000005_matches_runs_jobs';

const databases: TestDatabase[] = [];

async function opened(making: Promise<TestDatabase>): Promise<string> {
  const database = await making;
  databases.push(database);
  return database.url;
}

afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

/** All that an adoption does up to the moment in which it is killed: its one transaction is kept, nothing follows. */
async function adoptUntilKilled(url: string): Promise<readonly string[]> {
  const reference = await readReference(url, (await migrationInput(url)).migrationsDir);
  const unnoted = reference.legacyScripts.map(({ name }) => name);
  await withConnection(url, (client) => prepareTables(client, { reference, unnoted, isCheck: false }));
  return reference.laterScripts.map(({ name }) => name);
}

test('an adoption that is killed after it was kept is completed by the next start', async () => {
  const url = await opened(createLegacyDatabase());
  const before = await hashRows(url);

  const later = await adoptUntilKilled(url);

  expect(await applyMigrations(await migrationInput(url))).toEqual(later);
  expect(await hashRows(url, before)).toEqual(before);
  expect((await drift(url)).differences).toEqual([]);
});

test('an adoption that is killed after it was kept is completed by the next adoption', async () => {
  const url = await opened(createLegacyDatabase());

  const later = await adoptUntilKilled(url);

  expect(await adopt(url)).toMatchObject({ state: 'NOTHING', applied: later });
  expect((await drift(url)).differences).toEqual([]);
});

test('the ledger and its rows are those that Prisma makes itself', async () => {
  const adopted = await opened(createLegacyDatabase());
  await adoptUntilKilled(adopted);
  const marked = await opened(createEmptyDatabase());
  const names = (await query(adopted, 'SELECT migration_name FROM _prisma_migrations ORDER BY 1')).map(
    (row) => Object.values(row ?? {}).join(''),
  );
  await markMigrationsApplied({ ...(await migrationInput(marked)), migrationNames: names });

  for (const sql of [
    `SELECT migration_name, checksum, logs, rolled_back_at, applied_steps_count, length(id) AS length,
       finished_at = started_at AS is_at_once FROM _prisma_migrations ORDER BY 1`,
    `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
     FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`,
    `SELECT indexdef FROM pg_indexes WHERE tablename = '_prisma_migrations'`,
  ])
    expect(await query(adopted, sql)).toEqual(await query(marked, sql));
  expect(names).toHaveLength(4);
});

test('a start that failed on tables that were not adopted does not keep them from being adopted', async () => {
  const url = await opened(createLegacyDatabase());
  const before = await hashRows(url);
  // A ledger of others, or one that is empty, hides from the engine that the tables are none of its own.
  await adoptUntilKilled(url);
  await run(url, 'DELETE FROM _prisma_migrations');
  const input = await migrationInput(url);
  expect(await refusalOf(applyMigrations(input))).toMatchObject({ reason: 'BROKEN' });
  expect(await refusalOf(applyMigrations(input))).toMatchObject({ reason: 'FAILED' });

  expect(await adopt(url)).toMatchObject({ state: 'DONE' });

  expect(await hashRows(url, before)).toEqual(before);
  expect(await applyMigrations(input)).toEqual([]);
  expect((await drift(url)).differences).toEqual([]);
});

test('a migration of ours that failed in this database comes first', async () => {
  const url = await opened(createTestDatabase());
  await run(
    url,
    `DELETE FROM _prisma_migrations WHERE migration_name LIKE '%legacy_rules';
     UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${LATER}'`,
  );

  expect(await refusalOf(adopt(url))).toMatchObject({ reason: 'FAILED' });
});
