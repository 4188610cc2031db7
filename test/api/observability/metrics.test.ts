import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { createClient } from '../../../src/db/client.ts';
import { openReadiness } from '../../../src/observability/open-readiness.ts';
import { listen } from '../../../src/serving/listen.ts';
import { createMetricsServer } from '../../../src/serving/metrics-server.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { METRICS_TOKEN, type ObservedApi, startObservedApi } from './support/observed-api.ts';

let database: TestDatabase;
let api: ObservedApi;

beforeAll(async () => {
  database = await createTestDatabase();
  api = startObservedApi(database.url);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** The value of a line of a scrape; null when there is none. */
function valueOf(text: string, line: string): number | null {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
}

describe('GET /metrics', () => {
  test('is for the token of the settings and for callers with the scope, and for nobody else', async () => {
    expect((await api.scrape({})).status).toBe(401);
    expect((await api.scrape({ authorization: 'Bearer another-token-than-that' })).status).toBe(401);
    const viewer = await api.scrape({ authorization: 'VIEWER' });
    expect(viewer.status).toBe(403);
    expect(JSON.parse(viewer.text)).toEqual({
      code: 'FORBIDDEN',
      message: 'Metrics need the scope OPERATIONS_READ.',
    });
    expect((await api.scrape({ authorization: 'OPERATOR' })).status).toBe(200);
    expect((await api.scrape()).status).toBe(200);
  });

  test('counts operations by type and code, fields of the schema, and statements', async () => {
    await api.ask('query Mine { teams(first: 1) { totalCount } alias: teams(first: 1) { totalCount } }');
    await api.ask('query Yours { doesNotExist }', { operationName: 'Yours' });
    const { text } = await api.scrape();
    const ok = 'qs_operations_total{type="query",transport="http",code="OK"}';
    expect(valueOf(text, ok)).toBe(1);
    expect(valueOf(text, 'qs_operations_total{type="unknown",transport="http",code="BAD_USER_INPUT"}')).toBe(
      1,
    );
    expect(valueOf(text, 'qs_operation_duration_seconds_count{type="query"}')).toBe(1);
    expect(valueOf(text, 'qs_root_fields_total{type="query",field="teams",outcome="ok"}')).toBe(2);
    expect(valueOf(text, 'qs_sql_statements_total{kind="select",outcome="ok"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'qs_http_requests_total{endpoint="graphql",status="200"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'qs_pool_size')).toBe(3);
    expect(valueOf(text, 'qs_database_up')).toBe(1);
    expect(valueOf(text, 'qs_oldest_queued_job_age_seconds')).toBe(0);
    // What callers choose is no label: neither names of operations, nor aliases, nor fields that there are not.
    expect(text).not.toMatch(/Mine|Yours|alias|doesNotExist/);
  });

  test('answers while the database is away, and says so', async () => {
    const away = startObservedApi('postgresql://nobody@127.0.0.1:1/none');
    const { status, text } = await away.scrape();
    expect(status).toBe(200);
    expect(valueOf(text, 'qs_database_up')).toBe(0);
    expect(text).not.toMatch(/^qs_jobs\{/m);
    expect(valueOf(text, 'qs_oldest_queued_job_age_seconds')).toBeNull();
    await away.close();
  });
});

describe('a process without an API', () => {
  test('shows the same to programs on this machine and to the token, and whether it is ready', async () => {
    const db = createClient({
      url: database.url,
      poolSize: 1,
      connectTimeoutMs: 2_000,
      statementTimeoutMs: 5_000,
    });
    const log = pino({ level: 'silent' });
    const stopping = new AbortController();
    const readiness = await openReadiness({ db, queue: null, stopping: stopping.signal, log });
    const server = createMetricsServer({ metrics: api.metrics, readiness, metricsToken: METRICS_TOKEN });
    const origin = await listen(server, { host: '127.0.0.1', port: 0 });
    const statusOf = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(`${origin}${path}`, { headers })).status;
    expect(await statusOf('/live')).toBe(200);
    expect(await statusOf('/ready')).toBe(200);
    expect(await statusOf('/metrics')).toBe(200);
    // Handed on by somebody else, it may come from anywhere.
    expect(await statusOf('/metrics', { 'x-forwarded-for': '192.0.2.1' })).toBe(401);
    const authorization = `Bearer ${METRICS_TOKEN}`;
    expect(await statusOf('/metrics', { 'x-forwarded-for': '192.0.2.1', authorization })).toBe(200);
    expect(await statusOf('/graphql')).toBe(404);
    stopping.abort();
    expect(await statusOf('/ready')).toBe(503);
    server.closeAllConnections();
    server.close();
    await db.$disconnect();
  });
});
