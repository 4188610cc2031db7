import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type StartedApi, startApi } from './started-api.ts';

const root = path.resolve(import.meta.dirname, '../..');

const SECRETS = {
  METRICS_TOKEN: 'token-of-the-collector-4711',
  DOWNLOAD_SECRET: 'secret-of-the-downloads-0815-and-more',
  OPENAI_API_KEY: 'key-of-the-provider-2323',
};
const DATABASE_PASSWORD = 'password-of-the-database-99';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLW9mLWFkYQ';
const API_KEY = 'qs_1a2b3c4d_abcdefghijklmnopqrstuvwxyz012345';
const SIGNATURE = 'c2lnbmF0dXJlLW9mLWEtZG93bmxvYWQ';

let database: TestDatabase;
let password: string;
let api: StartedApi;

beforeAll(async () => {
  database = await createTestDatabase();
  const url = new URL(database.url);
  // A server that trusts this machine takes any.
  if (url.password === '') url.password = DATABASE_PASSWORD;
  password = url.password;
  api = await startApi({
    ...SECRETS,
    DATABASE_URL: url.href,
    DEMO_WORLD: 'off',
    LOG_LEVEL: 'trace',
    WORKER_THREADS: '0',
    LOG_LEVLE: 'debug',
  });
});
afterAll(async () => {
  await api.end('SIGKILL');
  await database.drop();
});

async function send(pathname: string, headers: Record<string, string>, body?: object): Promise<Response> {
  return await fetch(`${api.url}${pathname}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

test('a process that listens is ready, and lives', async () => {
  expect((await send('/ready', {})).status).toBe(200);
  expect((await send('/live', {})).status).toBe(200);
});

const dashboardForm = z.looseObject({
  panels: z.array(z.looseObject({ targets: z.array(z.looseObject({ expr: z.string() })).optional() })),
});
const alertsForm = z.object({
  groups: z.array(z.looseObject({ rules: z.array(z.looseObject({ alert: z.string(), expr: z.string() })) })),
});

/** The metrics that an expression names; `up` is one of Prometheus itself. */
function metricsIn(expression: string): string[] {
  return expression.match(/\b(?:qs|process|nodejs)_\w+/g) ?? [];
}

describe('what is deployed', () => {
  const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

  test('every metric that a panel or an alert names is one of the scrape', async () => {
    const dashboard = dashboardForm.parse(
      JSON.parse(read('deploy/grafana/dashboards/quantum-sovereign.json')),
    );
    const alerts = alertsForm.parse(parse(read('deploy/alerts.yaml')));
    const expressions = [
      ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
      ...alerts.groups.flatMap(({ rules }) => rules.map(({ expr }) => expr)),
    ];
    const named = new Set(expressions.flatMap(metricsIn));
    expect(named.size).toBeGreaterThan(25);
    await send('/graphql', {}, { query: '{ teams(first: 1) { totalCount } }' });
    const response = await send('/metrics', { authorization: `Bearer ${SECRETS.METRICS_TOKEN}` });
    expect(response.status).toBe(200);
    const known = new Set<string>();
    for (const [, name = '', type] of (await response.text()).matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
      if (type === 'histogram') for (const end of ['_bucket', '_sum', '_count']) known.add(`${name}${end}`);
      else known.add(name);
    }
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  });

  const service = z.looseObject({
    environment: z.record(z.string(), z.unknown()).optional(),
    volumes: z.array(z.string()).optional(),
    command: z.array(z.string()).optional(),
  });
  const composeForm = z.looseObject({ services: z.record(z.string(), service) });
  const { services } = composeForm.parse(parse(read('compose.yaml'), { merge: true }));

  test('there are two APIs and two workers on one database, and somebody who watches them', () => {
    expect(Object.keys(services).sort()).toEqual(
      ['api-1', 'api-2', 'database', 'grafana', 'prometheus', 'worker-1', 'worker-2'].sort(),
    );
    const scrape = z
      .object({
        scrape_configs: z.array(
          z.looseObject({ static_configs: z.array(z.object({ targets: z.array(z.string()) })) }),
        ),
      })
      .loose()
      .parse(parse(read('deploy/prometheus.yaml')));
    const targets = scrape.scrape_configs.flatMap(({ static_configs: configs }) =>
      configs.flatMap((config) => config.targets),
    );
    expect(targets).toEqual(['api-1:4000', 'api-2:4000', 'worker-1:9464', 'worker-2:9464']);
  });

  test('every setting that it gives the product is one, and no secret is written down', () => {
    const settings = ['', 'observability-', 'llm-', 'limits-', 'protocol-']
      .map((part) => read(`src/${part}env.ts`))
      .join('');
    for (const name of ['api-1', 'worker-1']) {
      for (const [variable, value] of Object.entries(services[name]?.environment ?? {})) {
        // Tokens are checked by another part of the settings.
        if (variable !== 'JWT_SECRET') expect(settings).toContain(`  ${variable}:`);
        if (/SECRET|TOKEN|KEY/.test(variable)) expect(String(value)).toMatch(/^\$\{/);
      }
    }
  });

  test('the example names every variable that is to be filled in, and fills in none', () => {
    const named = [...read('compose.yaml').matchAll(/\$\{(\w+):/g)].map(([, name]) => `${name}=`);
    const lines = read('deploy/example.env')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.toSorted()).toEqual([...new Set(named)].toSorted());
  });

  test('a signal to end reaches the product while it starts, and it has the time to end', () => {
    for (const name of ['api-1', 'api-2', 'worker-1', 'worker-2'])
      expect(services[name]).toMatchObject({ init: true, stop_grace_period: '20s' });
  });

  test('every file that it mounts is there', () => {
    const mounted = Object.values(services)
      .flatMap(({ volumes = [] }) => volumes)
      .flatMap((volume) => (volume.startsWith('./') ? (volume.split(':')[0] ?? []) : []));
    expect(mounted.length).toBeGreaterThan(3);
    expect(mounted.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});

test('no line of the log holds a secret or a variable, whatever fails', async () => {
  const variables = { name: 'value-of-a-variable' };
  // Also where the database is away before anybody knows who asks, and so what.
  const operationName = 'Named';
  const query = 'query Named($name: String!) { teams(filter: { name: { eq: $name } }) { totalCount } }';
  for (const authorization of [`Bearer ${JWT}`, `Bearer ${API_KEY}`, SECRETS.OPENAI_API_KEY]) {
    await send('/graphql', { authorization }, { query, variables, operationName });
    await send('/graphql', { authorization }, { query: `{ broken(key: "${API_KEY}") }`, variables });
    await send('/metrics', { authorization, host: 'desk.example' });
  }
  await send(`/exports/00000000-0000-4000-8000-000000000000?expires=9999999999&signature=${SIGNATURE}`, {});
  // The database goes away under it.
  await database.drop();
  await send('/graphql', {}, { query, variables, operationName });
  await send('/ready', {});
  await send('/health', {});
  const output = api.output();
  for (const secret of [...Object.values(SECRETS), password, JWT, API_KEY, SIGNATURE, 'value-of-a-variable'])
    expect(output).not.toContain(secret);
  // All this was told, without them.
  expect(output).toContain('"name":"Named"');
  expect(output).toMatch(/"name":"Named","codes":\["(INTERNAL|UNAVAILABLE)"\]/);
  expect(output).toContain('"part":"database"');
  expect(output).toContain('"name":"LOG_LEVLE","meant":"LOG_LEVEL"');
});
