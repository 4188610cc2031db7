import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPEND_ONLY, DATED_TABLES } from './cases/append-only.ts';
import { DESK_CHECKS } from './cases/desk-checks.ts';
import { FOOTBALL_CHECKS } from './cases/football-checks.ts';
import { REFERENCES } from './cases/references.ts';
import { REQUIRED_COLUMNS } from './cases/required-columns.ts';
import { TRADING_CHECKS } from './cases/trading-checks.ts';
import { UNIQUE_KEYS } from './cases/unique-keys.ts';
import { primaryKeyOf } from './support/primary-key-of.ts';
import { openRefusalDatabase, type RefusalDatabase } from './support/refusal-database.ts';
import { casesOf } from './support/rule-cases.ts';

// A rule that a migration adds needs a case in ./cases, and one that it drops loses its own.

/** In the schemas of ours; the table of migrations is Prisma's. */
const OURS = `relnamespace::regnamespace::text IN ('public', 'quantum', 'trading') AND relname <> '_prisma_migrations'`;
const TABLE = `relnamespace::regnamespace::text || '.' || relname`;

/** Seen refusing in triggers.test.ts and contradictions.test.ts, one by one. */
const TRIGGERS_OF_THEIR_OWN = [
  'public.api_keys kept_as_made UPDATE',
  'public.experiments set_down UPDATE',
  'public.pick_audit_trail chained_only INSERT',
  'trading.ai_decisions as_traded_on_insert INSERT',
  'trading.ai_decisions as_traded_on_update UPDATE',
  'trading.trades as_decided_on_insert INSERT',
  'trading.trades as_decided_on_update UPDATE',
];
/** To and from the audit trail, in triggers.test.ts. */
const REFERENCES_OF_THE_TRAIL = [
  'public.pick_audit_trail pick_audit_trail_match_id_fkey',
  'public.pick_audit_trail pick_audit_trail_pick_id_fkey',
  'public.pick_audit_trail pick_audit_trail_run_id_fkey',
  'public.pick_settlements pick_settlements_audit_entry_id_fkey',
  'public.picks picks_audit_entry_id_fkey',
];

let database: RefusalDatabase;
beforeAll(async () => {
  database = await openRefusalDatabase();
});
afterAll(() => database.close());

const named = ({ table, rule }: { table: string; rule: string }): string => `${table} ${rule}`;

it('every check has a case', async () => {
  const cases = casesOf(TRADING_CHECKS, FOOTBALL_CHECKS, DESK_CHECKS);
  expect(await found(constraints("contype = 'c'"))).toEqual(sorted(cases.map(named)));
});

it('every foreign key has a case, and does on a deletion what the case says', async () => {
  const all = await found(constraints("contype = 'f'"));
  expect(all).toEqual(sorted([...REFERENCES.map(named), ...REFERENCES_OF_THE_TRAIL]));
  const actions = await found(`
    SELECT ${TABLE} || ' ' || conname || ' ' || CASE confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'r' THEN 'RESTRICT' ELSE 'OTHER' END AS name
    FROM pg_constraint JOIN pg_class c ON c.oid = conrelid WHERE contype = 'f' AND ${OURS}`);
  const expected = [
    ...REFERENCES.map((one) => `${named(one)} ${one.onDelete === 'APPEND_ONLY' ? 'RESTRICT' : one.onDelete}`),
    ...REFERENCES_OF_THE_TRAIL.map((name) => `${name} RESTRICT`),
  ];
  expect(actions).toEqual(sorted(expected));
});

it('every primary key has a case, and every table a row', async () => {
  const tables = Object.keys(REQUIRED_COLUMNS);
  const keys = tables.map((table) => `${table} ${primaryKeyOf(table)}`);
  expect(await found(constraints("contype = 'p'"))).toEqual(sorted(keys));
  for (const table of tables) expect(await database.rows(`SELECT 1 FROM ${table} LIMIT 1`)).toHaveLength(1);
});

it('every other unique key has a case, and there is no other kind of constraint', async () => {
  const keys = await found(`
    SELECT t.relnamespace::regnamespace::text || '.' || t.relname || ' ' || i.relname AS name
    FROM pg_index JOIN pg_class i ON i.oid = indexrelid JOIN pg_class t ON t.oid = indrelid
    WHERE indisunique AND NOT indisprimary AND t.oid IN (SELECT oid FROM pg_class WHERE ${OURS})`);
  expect(keys).toEqual(sorted(casesOf(UNIQUE_KEYS).map(named)));
  expect(await found(constraints("contype NOT IN ('c', 'f', 'p', 'u', 'n')"))).toEqual([]);
});

it('every column that takes no null has a case', async () => {
  const columns = await found(`
    SELECT ${TABLE} || ' ' || attname AS name FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
    WHERE attnotnull AND attnum > 0 AND NOT attisdropped AND relkind = 'r' AND ${OURS}`);
  const cases = Object.entries(REQUIRED_COLUMNS).flatMap(([table, names]) =>
    names.split(' ').map((name) => `${table} ${name}`),
  );
  expect(columns).toEqual(sorted(cases));
});

it('every trigger has a case for each of its operations', async () => {
  const triggers = await found(`
    SELECT ${TABLE} || ' ' || tgname || ' ' || operation AS name
    FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
      JOIN (VALUES (4, 'INSERT'), (8, 'DELETE'), (16, 'UPDATE'), (32, 'TRUNCATE')) AS o (bit, operation) ON tgtype::int & bit > 0
    WHERE NOT tgisinternal AND tgenabled = 'O' AND ${OURS}`);
  const appendOnly = Object.entries(APPEND_ONLY).flatMap(([table, operations]) =>
    operations.split(' ').map((operation) => `${table} append_only ${operation}`),
  );
  const dated = DATED_TABLES.map((table) => `${table} set_updated_at UPDATE`);
  expect(triggers).toEqual(sorted([...appendOnly, ...dated, ...TRIGGERS_OF_THEIR_OWN]));
});

function constraints(condition: string): string {
  return `SELECT ${TABLE} || ' ' || conname AS name FROM pg_constraint JOIN pg_class c ON c.oid = conrelid WHERE ${condition} AND ${OURS}`;
}

async function found(sql: string): Promise<string[]> {
  return sorted((await database.rows(sql)).map(({ name }) => String(name)));
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}
