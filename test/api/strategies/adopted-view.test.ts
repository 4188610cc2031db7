import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const MIGRATION = path.resolve(
  import.meta.dirname,
  '../../../prisma/migrations/20261121075456_strategies_ranking/migration.sql',
);

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client(database.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('a view that an adopted database has under the name of the ranking stays readable for its readers', async () => {
  // The names that it would get first are taken: by a view and by a type.
  await client.query('DROP VIEW public.strategies_ranking; DROP VIEW quantum.strategy_measures');
  await client.query("CREATE VIEW public.strategies_ranking_before_adoption AS SELECT 'older' AS strategy");
  await client.query("CREATE TYPE public.strategies_ranking_before_adoption_2 AS ENUM ('taken')");
  await client.query("CREATE VIEW public.strategies_ranking AS SELECT 'theirs' AS strategy");
  await client.query('CREATE VIEW public.their_report AS SELECT strategy FROM public.strategies_ranking');
  await client.query(readFileSync(MIGRATION, 'utf8'));
  const told = async (view: string): Promise<unknown> =>
    (await client.query(`SELECT * FROM public.${view}`)).rows;
  expect({
    theirs: await told('their_report'),
    renamed: await told('strategies_ranking_before_adoption_3'),
    older: await told('strategies_ranking_before_adoption'),
    ours: await told('strategies_ranking'),
  }).toEqual({
    theirs: [{ strategy: 'theirs' }],
    renamed: [{ strategy: 'theirs' }],
    older: [{ strategy: 'older' }],
    ours: [],
  });
});
