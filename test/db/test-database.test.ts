import pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { query } from './support/query.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';

const made: TestDatabase[] = [];

async function make(create: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const database = await create();
  made.push(database);
  return database;
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((database) => database.drop()));
});

test('a test database has the migrated tables, empty, and shares nothing with another', async () => {
  const [one, other] = await Promise.all([make(createTestDatabase), make(createTestDatabase)]);

  await query(one.url, `INSERT INTO quantum.team_quantum_dna_v3 (team_name) VALUES ('Arsenal')`);

  const count = 'SELECT count(*)::int AS teams FROM quantum.team_quantum_dna_v3';
  expect(await query(one.url, count)).toEqual([{ teams: 1 }]);
  expect(await query(other.url, count)).toEqual([{ teams: 0 }]);
});

test('an empty database has no tables', async () => {
  const { url } = await make(createEmptyDatabase);

  const tables = `SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`;
  expect(await query(url, tables)).toEqual([]);
});

test('a dropped database is gone, also when a connection to it was open', async () => {
  const database = await createTestDatabase();
  const open = new pg.Client(database.url);
  open.on('error', () => undefined);
  await open.connect();

  await database.drop();

  const name = new URL(database.url).pathname.slice(1);
  const { serverUrl } = inject('testDatabases');
  expect(await query(serverUrl, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)).toEqual([]);
});

test('a clone takes a fraction of a second', async () => {
  await make(createTestDatabase);
  const startedAt = performance.now();
  await make(createTestDatabase);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
