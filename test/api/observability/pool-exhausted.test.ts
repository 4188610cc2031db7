import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '../../../src/app.ts';
import { createClient, createPool } from '../../../src/db/client.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import type { WatchedPool } from '../../../src/db/watched-pool.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';
import { holdLock } from '../../support/held-lock.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { pino } from 'pino';

let api: TestApi;
let pool: WatchedPool;
let db: PrismaClient;
let app: App;

beforeAll(async () => {
  api = await startTestApi();
  const settings = {
    url: api.url,
    poolSize: 2,
    poolWaitMs: 800,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 20_000,
  };
  pool = createPool(settings);
  db = createClient({ ...settings, pool });
  app = createApp({
    db,
    clock: { now: () => NOW },
    log: pino({ level: 'silent' }),
    access: everyoneIsAdmin,
    queue: null,
    fitThreads: null,
    importDir: null,
  });
});
afterAll(async () => {
  await db.$disconnect();
  await api.close();
});

async function ask(query: string): Promise<{ data?: unknown; errors?: { extensions: object }[] }> {
  const headers = { 'content-type': 'application/json' };
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: unknown; errors?: { extensions: object }[] };
}

const TRADES = '{ trades(first: 1) { totalCount } }';

test('who finds every connection in use is told that the server is too busy, and those before are answered', async () => {
  const lock = await holdLock(api.url, 'LOCK TABLE trading.trades');
  try {
    const first = [ask(TRADES), ask(TRADES)];
    await lock.blockedCount(2);
    const late = await ask('{ teams(first: 1) { totalCount } }');
    expect(late.errors?.[0]).toMatchObject({
      message: 'The server is too busy for this now. Try again in a moment.',
      extensions: { code: 'UNAVAILABLE' },
    });
    expect(pool.refusals).toBeGreaterThan(0);
    await lock.release();
    for (const { data } of await Promise.all(first)) expect(data).toEqual({ trades: { totalCount: 0 } });
  } finally {
    await lock.release().catch(() => undefined);
  }
  expect((await ask('{ teams(first: 1) { totalCount } }')).data).toEqual({ teams: { totalCount: 0 } });
});

test('a burst of many more requests than there are connections is answered', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => ask(TRADES)));
  expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
});
