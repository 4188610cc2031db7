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
  await client.query('DROP VIEW public.strategies_ranking; DROP VIEW quantum.strategy_measures');
  await client.query("CREATE VIEW public.strategies_ranking AS SELECT 'theirs' AS strategy");
  await client.query('CREATE VIEW public.their_report AS SELECT strategy FROM public.strategies_ranking');
  await client.query(readFileSync(MIGRATION, 'utf8'));
  const { rows: theirs } = await client.query('SELECT strategy FROM public.their_report');
  const { rows: ours } = await client.query('SELECT strategy_name, tier FROM public.strategies_ranking');
  expect({ theirs, ours }).toEqual({ theirs: [{ strategy: 'theirs' }], ours: [] });
});
