import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adoptDatabase } from '../../src/db/adopt/adopt-database.ts';
import type { TestDatabase } from '../support/database.ts';
import { adopt, createLegacyDatabase, migrationInput, stateOf } from './support/legacy-database.ts';
import { refusalOf } from './support/refusal-of.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createLegacyDatabase();
});

afterEach(() => database.drop());

test.each([
  { use: 'UPDATE trading.trades SET slippage_bps = 5', table: 'trading.trades' },
  {
    use: 'LOCK TABLE quantum.team_quantum_dna_v3 IN ACCESS EXCLUSIVE MODE',
    table: 'quantum.team_quantum_dna_v3',
  },
])('a table that another process works with is named with that process: $table', async ({ use, table }) => {
  const before = await stateOf(database.url);
  const other = new pg.Client({ connectionString: database.url, application_name: 'night report' });
  await other.connect();
  try {
    const { rows } = await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await other.query('BEGIN');
    await other.query(use);

    const input = { ...(await migrationInput(database.url)), isCheck: false, tableTimeoutMs: 200 };
    const refusal = await refusalOf(adoptDatabase(input));

    expect(refusal).toMatchObject({ code: 'UNAVAILABLE' });
    expect(refusal.message).toContain(`${table} is in use by process ${rows[0]?.pid ?? 0} (night report)`);
    expect(refusal.message).toMatch(/: try again\. Nothing was changed\.$/);
    await other.query('ROLLBACK');
  } finally {
    await other.end();
  }
  expect(await stateOf(database.url)).toBe(before);
  expect(await adopt(database.url)).toMatchObject({ state: 'DONE' });
});
