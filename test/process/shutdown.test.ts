import { once } from 'node:events';
import { get } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
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
const OVER_SOCKET = 2;
const TRADES = '{ trades(first: 1) { totalCount } }';
const FEED = 'subscription { pipelineRunsFeed { sequence } }';

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

/** A client over WebSocket: what it was told, and the code with which its connection was closed. */
interface SocketClient {
  readonly told: readonly string[];
  readonly closed: Promise<unknown>;
  ask(id: string, query: string): void;
}

const socketAnswer = z.object({
  id: z.string(),
  type: z.string(),
  payload: z.object({ data: z.unknown() }).optional(),
});

function byIdAndType(one: z.infer<typeof socketAnswer>, other: z.infer<typeof socketAnswer>): number {
  return one.id.localeCompare(other.id) || one.type.localeCompare(other.type);
}

async function openSocket(): Promise<SocketClient> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  const told: string[] = [];
  socket.on('message', (data: Buffer) => told.push(String(data)));
  const ask = (id: string, query: string): void =>
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
  const closed = once(socket, 'close').then(([code]: unknown[]) => code);
  return { told, closed, ask };
}

test('what is under way when it is asked to end is answered, and nobody new is let in', async () => {
  const [asking, watching] = [await openSocket(), await openSocket()];
  for (const client of [asking, watching]) client.ask('feed', FEED);
  for (let index = 0; index < OVER_SOCKET; index += 1) asking.ask(`${index}`, TRADES);
  const answers = Array.from({ length: IN_FLIGHT }, () => ask(TRADES));
  await lock.blockedCount(IN_FLIGHT + OVER_SOCKET);
  api.signal('SIGTERM');
  // Who only watches goes to another server at once.
  expect(await watching.closed).toBe(1001);
  asking.ask('late', TRADES);
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
  expect(await asking.closed).toBe(1001);
  // Neither the one that came too late, nor the end of the feed, which goes on elsewhere.
  expect(asking.told.map((text) => socketAnswer.parse(JSON.parse(text))).toSorted(byIdAndType)).toEqual(
    ['0', '1'].flatMap((id) => [
      { id, type: 'complete' },
      { id, type: 'next', payload: { data: { trades: { totalCount: 0 } } } },
    ]),
  );
  expect(await api.ended).toBe(0);
}, 60_000);

test('a second request to end, a second later, ends it at once', async () => {
  const unanswered = ask(TRADES).catch(() => 'cut');
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
