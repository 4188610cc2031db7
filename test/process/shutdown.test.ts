import { get } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type HeldLock, holdLock } from '../support/held-lock.ts';
import { type StartedApi, startApi } from './started-api.ts';

let database: TestDatabase;
let api: StartedApi;
let lock: HeldLock;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  const settings = { DATABASE_URL: database.url, DEMO_WORLD: 'off', POOL_SIZE: '24', WORKER_THREADS: '0' };
  api = await startApi(settings);
  lock = await holdLock(database.url, 'LOCK TABLE trading.trades');
});
afterEach(async () => {
  await api.end('SIGKILL');
  // The first test has released it.
  await lock.release().catch(() => undefined);
});

const IN_FLIGHT = 20;

interface Answer {
  readonly status: number;
  readonly connection: string | null;
  readonly body: unknown;
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const connection = response.headers.get('connection');
  return { status: response.status, connection, body: await response.json() };
}

test('what is under way when it is asked to end is answered, and nobody new is let in', async () => {
  const answers = Array.from({ length: IN_FLIGHT }, () => ask('{ trades(first: 1) { totalCount } }'));
  await lock.blockedCount(IN_FLIGHT);
  api.signal('SIGTERM');
  await vi.waitFor(() => expect(api.output()).toContain('Stopping'), { timeout: 5_000 });
  await vi.waitFor(() => expect(connectTo(`${api.url}/live`)).rejects.toThrow('ECONNREFUSED'), {
    timeout: 5_000,
  });
  await lock.release();
  const expected: Answer = {
    status: 200,
    connection: 'close',
    body: { data: { trades: { totalCount: 0 } } },
  };
  const seen = await Promise.all(answers);
  expect(seen.map(({ body, ...rest }) => ({ ...rest, body: bodyOf(body) }))).toEqual(
    Array.from({ length: IN_FLIGHT }, () => expected),
  );
  expect(await api.ended).toBe(0);
}, 60_000);

test('a second request to end, a second later, ends it at once', async () => {
  const unanswered = ask('{ trades(first: 1) { totalCount } }').catch(() => 'cut');
  await lock.blockedCount(1);
  const insist = setInterval(() => api.signal('SIGTERM'), 100);
  expect(await api.ended).toBe(1);
  clearInterval(insist);
  expect(await unanswered).toBe('cut');
}, 60_000);

/** Without what others say of the answer beside it. */
function bodyOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'data' in body ? { data: body.data } : body;
}

function connectTo(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve();
    }).on('error', reject);
  });
}
