import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readToldTables, type ToldTables } from '../../../src/db/changes/told-tables.ts';
import { modelTablesOf } from '../../../src/graphql/caching/model-tables.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

/** Tables that change in silence, so that no answer made of them is kept, and why. Whoever adds a table adds triggers (see the migration changes_told) or a row. */
const SILENT: Readonly<Record<string, string>> = {
  // The ledger, into which many write at once: transactions that notify wait for each other.
  trades: 'ledger',
  ai_decisions: 'ledger',
  system_logs: 'ledger',
  market_snapshots: 'ledger',
  portfolio_snapshots: 'ledger',
  strategy_performance: 'ledger',
  trade_imports: 'ledger',
  imported_trades: 'ledger',
  // What is written again and again while something runs, and asked for in order to see it running.
  jobs: 'work under way',
  job_steps: 'work under way',
  processing_checkpoints: 'work under way',
  run_events: 'work under way',
  exports: 'work under way',
  export_chunks: 'work under way',
  backups: 'work under way',
  legacy_migrations: 'work under way',
  alerts: 'how the system is',
  source_breakers: 'how the system is',
  result_sources: 'how the system is',
  rotated_files: 'how the system is',
  upkeep_tasks: 'how the system is',
  slow_statements: 'how the system is',
  request_minutes: 'how the system is',
  database_samples: 'how the system is',
  pipeline_schedules: 'its answer tells the next time from now',
  // Who may do what, and what answers do not show.
  api_keys: 'access',
  rate_buckets: 'access',
  server_secrets: 'access',
  idempotency_keys: 'not shown',
  audit_chain_head: 'not shown',
  _prisma_migrations: 'not shown',
};

let client: TestClient;
let tables: ToldTables;
beforeAll(async () => {
  client = await openTestClient();
  const connection = new pg.Client(client.url);
  await connection.connect();
  tables = await readToldTables(connection);
  await connection.end();
});
afterAll(() => client.close());

test('every table tells its changes, or is known to be silent', () => {
  expect([...tables.silent].sort()).toEqual(Object.keys(SILENT).sort());
});

test('the keys that a table tells are those by which its model is asked for', () => {
  for (const [model, { table, keyField }] of modelTablesOf(client.db)) {
    const told = tables.told.get(table);
    if (told?.key === undefined || told.key === null) continue;
    const field = told.key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect({ model, key: keyField, type: told.keyType }).toEqual({
      ...{ model, key: field },
      type: expect.stringMatching(/^(integer|bigint|uuid)$/) as unknown,
    });
  }
});
