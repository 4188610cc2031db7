import { afterEach, beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../src/db/embedded/poll-until.ts';
import { applyMigrations } from '../../src/db/migrate/apply-migrations.ts';
import { markMigrationRolledBack } from '../../src/db/migrate/mark-migration-rolled-back.ts';
import { markMigrationsApplied } from '../../src/db/migrate/mark-migrations-applied.ts';
import { withMigrationLock } from '../../src/db/migrate/migration-lock.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';
import {
  DESK_MIGRATION,
  DESK_SCHEMA,
  makeMigrationFolder,
  type MigrationFolder,
} from './support/migration-folder.ts';
import { query } from './support/query.ts';
import { refusalOf } from './support/refusal-of.ts';

const FIRST = '20260101000000_teams';
const SECOND = '20260102000000_second';

let database: TestDatabase;
let folder: MigrationFolder;

function apply(lockTimeoutMs = 10_000): Promise<string[]> {
  return applyMigrations({
    url: database.url,
    migrationsDir: folder.path,
    datamodels: DESK_SCHEMA,
    lockTimeoutMs,
  });
}

beforeEach(async () => {
  [database, folder] = await Promise.all([createEmptyDatabase(), makeMigrationFolder()]);
  await folder.write(FIRST, DESK_MIGRATION);
});

afterEach(async () => {
  await Promise.all([database.drop(), folder.remove()]);
});

test('missing migrations are applied in the order of their names, and then there is nothing left to do', async () => {
  await folder.write(SECOND, `INSERT INTO desk.teams (name) VALUES ('Arsenal');`);

  expect(await apply()).toEqual([FIRST, SECOND]);
  expect(await apply()).toEqual([]);
  expect(await query(database.url, 'SELECT name FROM desk.teams')).toEqual([{ name: 'Arsenal' }]);
});

test('semicolons inside functions and texts are part of them', async () => {
  await folder.write(
    SECOND,
    `CREATE FUNCTION desk.greet() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 'a;b'; END; $$;
     INSERT INTO desk.teams (name) VALUES ('x;y');`,
  );

  await apply();

  const found = await query(database.url, 'SELECT name, desk.greet() AS greeting FROM desk.teams');
  expect(found).toEqual([{ name: 'x;y', greeting: 'a;b' }]);
});

test('of several appliers at once one applies and the others find nothing to do', async () => {
  await folder.write(SECOND, `INSERT INTO desk.teams (name) VALUES ('Arsenal');`);

  const applied = await Promise.all([apply(), apply(), apply(), apply()]);

  expect(applied.filter((names) => names.length > 0)).toEqual([[FIRST, SECOND]]);
  expect(await query(database.url, 'SELECT name FROM desk.teams')).toEqual([{ name: 'Arsenal' }]);
});

test('an applier that waits for another too long gives up', async () => {
  await withMigrationLock(database.url, 1_000, async () => {
    await expect(apply(50)).rejects.toMatchObject({ reason: 'LOCKED', code: 'UNAVAILABLE' });
  });
  expect(await apply()).toEqual([FIRST]);
});

test('a connection that breaks while it holds the lock fails the applier, not the process', async () => {
  const held = withMigrationLock(database.url, 1_000, async () => {
    const others = `datname = current_database() AND pid <> pg_backend_pid()`;
    await query(database.url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`);
    return 'done';
  });
  expect(await held).toBe('done');
  expect(await apply()).toEqual([FIRST]);
});

test('a broken migration is reported with its line, and nothing of it is stored', async () => {
  await folder.write(
    SECOND,
    `CREATE TABLE desk.half (id int);\nCREATE TABLE desk.broken (id no_such_type);\n`,
  );

  const refusal = await refusalOf(apply());

  expect(refusal).toMatchObject({ reason: 'BROKEN', code: 'CONFLICT' });
  expect(refusal.message).toContain(`The migration ${SECOND} failed`);
  expect(refusal.message).toContain('type "no_such_type" does not exist (line 2)');
  const tables = `SELECT tablename FROM pg_tables WHERE schemaname = 'desk'`;
  expect(await query(database.url, tables)).toEqual([{ tablename: 'teams' }]);
});

test('after a failed migration nothing is applied until it is corrected and released', async () => {
  await folder.write(SECOND, 'CREATE TABLE desk.broken (id no_such_type);');
  await expect(apply()).rejects.toMatchObject({ reason: 'BROKEN' });
  await folder.write(SECOND, 'CREATE TABLE desk.whole (id int);');

  const refusal = await refusalOf(apply());
  expect(refusal).toMatchObject({ reason: 'FAILED', code: 'CONFLICT' });
  expect(refusal.message).toContain(SECOND);

  await markMigrationRolledBack({ url: database.url, datamodels: DESK_SCHEMA, migrationName: SECOND });
  expect(await apply()).toEqual([SECOND]);
  expect(await apply()).toEqual([]);
});

test('a migration that was changed after it was applied is refused, naming it', async () => {
  await apply();
  await folder.write(FIRST, `${DESK_MIGRATION}-- a remark`);

  const refusal = await refusalOf(apply());
  expect(refusal).toMatchObject({ reason: 'EDITED', code: 'CONFLICT' });
  expect(refusal.message).toContain(FIRST);
});

test('a migration of another version of the product is refused, naming it', async () => {
  await folder.write(SECOND, 'CREATE TABLE desk.newer (id int);');
  await apply();
  await folder.removeMigration(SECOND);
  await folder.write('20260103000000_other', 'CREATE TABLE desk.other (id int);');

  const refusal = await refusalOf(apply());
  expect(refusal).toMatchObject({ reason: 'UNKNOWN', code: 'CONFLICT' });
  expect(refusal.message).toContain(SECOND);
});

test('tables that no migration made are refused', async () => {
  await query(database.url, 'CREATE TABLE legacy (id int)');

  await expect(apply()).rejects.toMatchObject({ reason: 'NOT_EMPTY', code: 'CONFLICT' });
});

test('a migration that is noted as applied is not run', async () => {
  await query(database.url, DESK_MIGRATION);
  const input = { url: database.url, migrationsDir: folder.path, datamodels: DESK_SCHEMA };

  await markMigrationsApplied({ ...input, migrationNames: [FIRST] });

  expect(await apply()).toEqual([]);
});

test('no connection is left when it has returned', async () => {
  await apply();

  const others = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  // The server notices the end of a connection a moment after the client.
  const isAlone = await pollUntil(Date.now() + 5_000, async () =>
    (await query(database.url, others)).length === 0 ? true : null,
  );
  expect(isAlone).toBe(true);
});
