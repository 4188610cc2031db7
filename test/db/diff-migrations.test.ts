import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../src/db/embedded/poll-until.ts';
import { applyMigrations } from '../../src/db/migrate/apply-migrations.ts';
import { diffMigrations } from '../../src/db/migrate/diff-migrations.ts';
import type { Datamodel } from '../../src/db/migrate/read-datamodels.ts';
import { writeMigration } from '../../src/db/migrate/write-migration.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';
import {
  DESK_MIGRATION,
  DESK_SCHEMA,
  makeMigrationFolder,
  type MigrationFolder,
} from './support/migration-folder.ts';
import { query } from './support/query.ts';

const WIDER_SCHEMA: readonly Datamodel[] = DESK_SCHEMA.map(([path, text]): Datamodel => [
  path,
  text.replace('@unique', '@unique\n  city String?'),
]);

let database: TestDatabase;
let folder: MigrationFolder;

beforeEach(async () => {
  [database, folder] = await Promise.all([createEmptyDatabase(), makeMigrationFolder()]);
  await folder.write('20260101000000_teams', DESK_MIGRATION);
});

afterEach(async () => {
  await Promise.all([database.drop(), folder.remove()]);
});

function diff(datamodels: readonly Datamodel[]): Promise<string | null> {
  return diffMigrations({ url: database.url, migrationsDir: folder.path, datamodels });
}

/** Another run of the tests on the same server may be comparing just now: its shadows go, one left behind stays. */
async function hasNoShadow(): Promise<boolean> {
  const shadows = `SELECT datname FROM pg_database WHERE datname LIKE '%shadow\\_%'`;
  const isGone = await pollUntil(Date.now() + 10_000, async () =>
    (await query(database.url, shadows)).length === 0 ? true : null,
  );
  return isGone === true;
}

test('migrations that make what the schema says differ in nothing', async () => {
  expect(await diff(DESK_SCHEMA)).toBeNull();
});

test('a difference is written as a migration, after which there is none', async () => {
  const sql = await diff(WIDER_SCHEMA);
  expect(sql).toBe('-- AlterTable\nALTER TABLE "desk"."teams" ADD COLUMN     "city" TEXT;\n');

  const at = new Date('2026-02-03T04:05:06.789Z');
  const path = await writeMigration({ migrationsDir: folder.path, name: 'add_city', sql: sql ?? '', at });

  expect(path).toBe(`${folder.path}/20260203040506_add_city/migration.sql`);
  expect(await readFile(path, 'utf8')).toBe(sql);
  expect(await diff(WIDER_SCHEMA)).toBeNull();
  const input = { url: database.url, migrationsDir: folder.path, datamodels: WIDER_SCHEMA };
  expect(await applyMigrations(input)).toEqual(['20260101000000_teams', '20260203040506_add_city']);
});

test('a comparison leaves the database untouched and no shadow behind', async () => {
  await diff(WIDER_SCHEMA);

  expect(await query(database.url, `SELECT nspname FROM pg_namespace WHERE nspname = 'desk'`)).toEqual([]);
  expect(await hasNoShadow()).toBe(true);
});

test('a broken migration fails the comparison and leaves no shadow behind', async () => {
  await folder.write('20260102000000_broken', 'CREATE TABLE broken (id no_such_type);');

  await expect(diff(DESK_SCHEMA)).rejects.toThrow('no_such_type');
  expect(await hasNoShadow()).toBe(true);
});

test('a name that would not make a tidy folder is refused', async () => {
  const write = writeMigration({ migrationsDir: folder.path, name: '../Add city', sql: '', at: new Date() });
  await expect(write).rejects.toMatchObject({ code: 'BAD_USER_INPUT', path: 'name' });
});
