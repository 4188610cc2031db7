import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { startApi } from '../process/started-api.ts';
import type { TestDatabase } from '../support/database.ts';
import { adopt, adoptionRefusal, createLegacyDatabase, run, stateOf } from './support/legacy-database.ts';
import { query } from './support/query.ts';
import { refusalOf } from './support/refusal-of.ts';

let database: TestDatabase;
let role: string;

beforeEach(async () => {
  database = await createLegacyDatabase();
  role = `qs_test_${randomUUID().replaceAll('-', '')}`;
  await run(inject('testDatabases').serverUrl, `CREATE ROLE ${role} LOGIN CREATEDB PASSWORD 'secret'`);
});

afterEach(async () => {
  await database.drop();
  await run(inject('testDatabases').serverUrl, `DROP ROLE ${role}`);
});

/** The database's address for the role that owns nothing yet. */
function urlOfRole(): string {
  const address = new URL(database.url);
  address.username = role;
  address.password = 'secret';
  return address.toString();
}

async function giveEverything(): Promise<void> {
  const tables = await query(
    database.url,
    `SELECT format('ALTER TABLE %I.%I OWNER TO ${role};', schemaname, tablename) AS sql FROM pg_tables
     WHERE schemaname IN ('public', 'quantum', 'trading')
     UNION ALL SELECT 'ALTER VIEW public.archived_improvements OWNER TO ${role};'
     UNION ALL SELECT 'ALTER DATABASE ' || quote_ident(current_database()) || ' OWNER TO ${role};'
     UNION ALL SELECT format('ALTER SCHEMA %I OWNER TO ${role};', s) FROM unnest(ARRAY['quantum', 'trading']) s`,
  );
  await run(database.url, tables.map((row) => Object.values(row ?? {}).join('')).join('\n'));
}

test('the owner of the tables adopts them without being a superuser', async () => {
  await giveEverything();

  expect(await adopt(urlOfRole())).toMatchObject({ state: 'DONE' });
});

test('tables of another role are refused by name, with the statement that lets this role alter them', async () => {
  await giveEverything();
  await run(database.url, `ALTER TABLE trading.trades OWNER TO CURRENT_USER`);
  const before = await stateOf(database.url);

  const { message } = await adoptionRefusal(urlOfRole());

  expect(message).toContain(`trading.trades: expected a table that ${role} may alter, found it belongs to`);
  expect(message).toContain(`ALTER TABLE trading.trades OWNER TO "${role}";`);
  expect(await stateOf(database.url)).toBe(before);
});

test('a view of another role is called one, and the printed statement mends it', async () => {
  await giveEverything();
  await run(database.url, 'ALTER VIEW public.archived_improvements OWNER TO CURRENT_USER');

  const { message, differences } = await adoptionRefusal(urlOfRole());

  expect(message).toContain(`public.archived_improvements (view): expected a view that ${role} may alter`);
  expect(message).not.toContain('whose table it is');
  await run(database.url, differences.flatMap(({ statements }) => statements).join('\n'));
  expect(await adopt(urlOfRole())).toMatchObject({ state: 'DONE' });
});

test('a role that may not make a database is told what it lacks', async () => {
  await giveEverything();
  await run(database.url, `ALTER ROLE ${role} NOCREATEDB`);

  const refusal = await refusalOf(adopt(urlOfRole()));

  expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refusal.message).toContain(`ALTER ROLE ${role} CREATEDB`);
});

test('a role whose new tables would go elsewhere is refused, and the printed statement mends it', async () => {
  await giveEverything();
  await run(database.url, `ALTER ROLE ${role} SET search_path = quantum, public`);

  const refusal = await adoptionRefusal(urlOfRole());

  expect(refusal.message).toContain(`search_path of ${role}: expected public first`);
  await run(database.url, refusal.differences.flatMap(({ statements }) => statements).join('\n'));
  expect(await adopt(urlOfRole())).toMatchObject({ state: 'DONE' });
});

test('a start on tables that are not adopted says what to do, and touches nothing', async () => {
  const before = await stateOf(database.url);

  const refusal = await refusalOf(startApi({ DATABASE_URL: database.url }));

  expect(refusal.message).toContain('ended with 1 before it listened');
  expect(refusal.message).toContain('npm run db:adopt');
  expect(await stateOf(database.url)).toBe(before);
});
