import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPEND_ONLY, DATED_TABLES } from './cases/append-only.ts';
import { copyWith, openRefusalDatabase, type RefusalDatabase } from './support/refusal-database.ts';

const ID = '00000000-0000-4000-8000-000000000099';

let database: RefusalDatabase;
beforeAll(async () => {
  database = await openRefusalDatabase();
});
afterAll(() => database.close());

const appendOnly = Object.entries(APPEND_ONLY).flatMap(([table, operations]) =>
  operations.split(' ').map((operation) => ({ table, operation })),
);

it.each(appendOnly)('append_only of $table refuses $operation', async ({ table, operation }) => {
  const refusal = await database.attempt(await statementOf(table, operation));
  const name = table.split('.').at(-1) ?? table;
  expect({ code: refusal?.code, message: refusal?.message }).toEqual({
    code: 'P0001',
    message: `${name} is append-only: ${operation} refused`,
  });
});

it('set_down of public.experiments refuses another design of a running experiment', async () => {
  const refusal = await database.attempt(
    `UPDATE public.experiments SET design = '{"a": 1}' WHERE status = 'RUNNING'`,
  );
  expect(refusal?.code).toBe('P0001');
  expect(refusal?.message).toMatch(
    /^experiment \S+ was set down before its first observation: UPDATE refused$/,
  );
});

it('set_down of public.experiments refuses every change of one that has ended', async () => {
  const refusal = await database.attempt(
    `UPDATE public.experiments SET end_reason = 'x' WHERE status <> 'RUNNING'`,
  );
  expect(refusal?.code).toBe('P0001');
  expect(refusal?.message).toMatch(/^experiment \S+ has ended as CONCLUDED: UPDATE refused$/);
});

it.each([
  { change: "role = 'ADMIN'" },
  { change: "scopes = '{}'" },
  { change: 'expires_at = NULL' },
  { change: 'revoked_at = NULL' },
  { change: "revoked_by = 'somebody else'" },
])('kept_as_made of public.api_keys refuses $change', async ({ change }) => {
  const refusal = await database.attempt(`UPDATE public.api_keys SET ${change} WHERE revoked_at IS NOT NULL`);
  expect(refusal?.code).toBe('P0001');
  expect(refusal?.message).toMatch(/^key qs_\S+ stays as it was made, and stays revoked: UPDATE refused$/);
});

it('chained_only of public.pick_audit_trail refuses an entry that its function did not append', async () => {
  const refusal = await database.attempt(
    copyWith('public.pick_audit_trail', { id: ID, step: 1, sequence: 2 }),
  );
  expect(refusal?.code).toBe('QS002');
  expect(refusal?.message).toMatch(/entry 2 does not follow the chain$/);
});

it.each([
  { column: 'match_id', entry: { matchId: 99 } },
  { column: 'pick_id', entry: { pickId: ID } },
  { column: 'run_id', entry: { runId: ID } },
])('pick_audit_trail_$column_fkey refuses an entry about nothing', async ({ column, entry }) => {
  const entries = {
    id: ID,
    kind: 'NOTE',
    outcome: 'KEPT',
    payload: {},
    recordedAt: '2026-05-01T00:00:00Z',
    ...entry,
  };
  const refusal = await database.attempt(
    `SELECT public.append_audit_entries('[${JSON.stringify(entries)}]')`,
  );
  expect({ code: refusal?.code, rule: refusal?.rule }).toEqual({
    code: '23503',
    rule: `pick_audit_trail_${column}_fkey`,
  });
});

it.each([
  { table: 'public.picks', change: { id: ID, strategy_name: 'new' } },
  { table: 'public.pick_settlements', change: { id: ID, number: 2 } },
])('$table refuses an audit entry that does not exist', async ({ table, change }) => {
  const refusal = await database.attempt(copyWith(table, { ...change, audit_entry_id: ID }));
  expect({ code: refusal?.code, rule: refusal?.rule }).toEqual({
    code: '23503',
    rule: `${table.replace('public.', '')}_audit_entry_id_fkey`,
  });
});

it.each(DATED_TABLES)('set_updated_at of %s dates every change, whatever the change says', async (table) => {
  const rows = await database.rows(
    `UPDATE ${table} SET updated_at = '2020-01-01Z'`,
    `SELECT DISTINCT updated_at = transaction_timestamp() AS dated FROM ${table}`,
  );
  expect(rows).toEqual([{ dated: true }]);
});

/** A statement without any effect but the refusal: triggers of statements fire for no rows, too. */
async function statementOf(table: string, operation: string): Promise<string> {
  if (operation === 'DELETE') return `DELETE FROM ${table}`;
  if (operation === 'TRUNCATE') return `TRUNCATE ${table} CASCADE`;
  const [row] = await database.rows(
    `SELECT attname FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 ORDER BY attnum LIMIT 1`,
  );
  const column = String(row?.['attname']);
  return `UPDATE ${table} SET ${column} = ${column}`;
}
