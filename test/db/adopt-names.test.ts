import { randomUUID } from 'node:crypto';
import { afterEach, expect, inject, test } from 'vitest';
import { readReference } from '../../src/db/adopt/reference-database.ts';
import type { TestDatabase } from '../support/database.ts';
import {
  adopt,
  adoptionRefusal,
  createLegacyDatabase,
  migrationInput,
  run,
} from './support/legacy-database.ts';
import { printedStatements } from './support/printed-statements.ts';
import { query } from './support/query.ts';

let database: TestDatabase;

afterEach(() => database.drop());

test('a name that a later migration needs is given up for one that is free', async () => {
  database = await createLegacyDatabase(
    `CREATE VIEW public.matches AS SELECT 1 AS id; CREATE VIEW public.matches_before_adoption AS SELECT 2 AS id;
     CREATE TYPE public.job_state AS ENUM ('NEW'); CREATE TYPE public.job_state_before_adoption AS ENUM ('OLD')`,
  );

  const { message } = await adoptionRefusal(database.url);
  await run(database.url, printedStatements(message));

  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
  expect(await query(database.url, 'SELECT id FROM public.matches_before_adoption_2')).toEqual([{ id: 1 }]);
  expect(await query(database.url, 'SELECT id FROM public.matches_before_adoption')).toEqual([{ id: 2 }]);
});

test('a view that a later migration makes room for itself is not named among what is in the way', async () => {
  database = await createLegacyDatabase(
    `CREATE VIEW public.matches AS SELECT 1 AS id; CREATE VIEW public.strategies_ranking AS SELECT 'S' AS tier`,
  );

  const { differences } = await adoptionRefusal(database.url);

  expect(differences.map(({ name }) => name)).toEqual(['relation public.matches']);
});

test('a search path that does not begin with public is given back with all its schemas', async () => {
  database = await createLegacyDatabase('CREATE SCHEMA "Two words"');
  const name = new URL(database.url).pathname.slice(1);
  await run(database.url, `ALTER DATABASE "${name}" SET search_path = quantum, "Two words", public, trading`);

  const { message } = await adoptionRefusal(database.url);

  expect(message).toContain('SET search_path = public, quantum, "Two words", trading;');
});

test('a reference that a killed process left behind is dropped, and one that is just being made is not', async () => {
  database = await createLegacyDatabase();
  const { serverUrl } = inject('testDatabases');
  const mark = randomUUID().replaceAll('-', '').slice(0, 16);
  const old = `quantum_sovereign_reference_1700000000_${mark}`;
  const young = `quantum_sovereign_reference_4000000000_${mark}`;
  await run(serverUrl, `CREATE DATABASE ${old}`);
  await run(serverUrl, `CREATE DATABASE ${young}`);
  try {
    const { migrationsDir } = await migrationInput(database.url);
    await readReference(database.url, migrationsDir);

    const left = `SELECT datname FROM pg_database WHERE datname LIKE '%${mark}'`;
    expect(await query(serverUrl, left)).toEqual([{ datname: young }]);
  } finally {
    await run(serverUrl, `DROP DATABASE IF EXISTS ${old}`);
    await run(serverUrl, `DROP DATABASE IF EXISTS ${young}`);
  }
});
