import { afterEach, expect, test } from 'vitest';
import { applyMigrations } from '../../src/db/migrate/apply-migrations.ts';
import { markMigrationsApplied } from '../../src/db/migrate/mark-migrations-applied.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  adopt,
  adoptionRefusal,
  createLegacyDatabase,
  drift,
  hashRows,
  migrationInput,
  run,
  stateOf,
} from './support/legacy-database.ts';
import { query } from './support/query.ts';

const QUANTUM = '20260101000001_legacy_quantum';
const IMPROVEMENTS = '20260101000002_legacy_improvements';
const TRADING = '20260101000003_legacy_trading';

let database: TestDatabase;

afterEach(() => database.drop());

test('legacy migrations of whose tables none is there are made', async () => {
  database = await createLegacyDatabase(
    `DROP TABLE public.strategy_improvements CASCADE; DROP SCHEMA trading CASCADE;`,
  );

  const adoption = await adopt(database.url);

  expect(adoption).toMatchObject({ state: 'DONE', present: [QUANTUM], absent: [IMPROVEMENTS, TRADING] });
  expect((await drift(database.url)).differences).toEqual([]);
});

test('improvements alone are adopted, and the quantum and trading tables made', async () => {
  database = await createLegacyDatabase(`DROP SCHEMA quantum CASCADE; DROP SCHEMA trading CASCADE;`);

  const adoption = await adopt(database.url);

  expect(adoption).toMatchObject({ state: 'DONE', present: [IMPROVEMENTS], absent: [QUANTUM, TRADING] });
  expect(await query(database.url, 'SELECT count(*)::int AS rows FROM public.archived_improvements')).toEqual(
    [{ rows: 1 }],
  );
});

test('a database with tables of others alone gets ours beside them', async () => {
  database = await createEmptyDatabase();
  await run(
    database.url,
    `CREATE SCHEMA quantum; CREATE TABLE quantum.team_profiles (id int); INSERT INTO quantum.team_profiles VALUES (1)`,
  );

  const adoption = await adopt(database.url);

  expect(adoption).toMatchObject({ state: 'DONE', present: [], absent: [QUANTUM, IMPROVEMENTS, TRADING] });
  expect(await query(database.url, 'SELECT id FROM quantum.team_profiles')).toEqual([{ id: 1 }]);
});

test('a migration that is there in part is refused by the names of what is missing', async () => {
  database = await createLegacyDatabase(`DROP TABLE trading.system_logs, trading.market_snapshots;`);
  const before = await stateOf(database.url);

  const refusal = await adoptionRefusal(database.url);

  expect(refusal.differences.map(({ name }) => name)).toEqual([
    'trading.market_snapshots',
    'trading.system_logs',
  ]);
  expect(refusal.message).toContain(`as the others of ${TRADING} are there`);
  expect(await stateOf(database.url)).toBe(before);

  for (const { statements } of refusal.differences) await run(database.url, statements.join('\n'));
  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
  expect((await drift(database.url)).differences).toEqual([]);
});

test('an adoption that was broken off after noting the first migration is completed', async () => {
  database = await createLegacyDatabase();
  const rows = await hashRows(database.url);
  await markMigrationsApplied({ ...(await migrationInput(database.url)), migrationNames: [QUANTUM] });

  const adoption = await adopt(database.url);

  expect(adoption).toMatchObject({ state: 'DONE', present: [IMPROVEMENTS, TRADING] });
  expect(await hashRows(database.url, rows)).toEqual(rows);
  expect((await drift(database.url)).differences).toEqual([]);
});

test('an empty database is left to the first start', async () => {
  database = await createEmptyDatabase();
  const before = await stateOf(database.url);

  expect(await adopt(database.url)).toMatchObject({ state: 'NOTHING', applied: [] });
  expect(await stateOf(database.url)).toBe(before);
  expect(await applyMigrations(await migrationInput(database.url))).toContain(QUANTUM);
});

test('a database that the product made is left as it is', async () => {
  database = await createTestDatabase();
  const before = await stateOf(database.url);

  expect(await adopt(database.url)).toMatchObject({ state: 'NOTHING', applied: [] });
  expect(await stateOf(database.url)).toBe(before);
});
