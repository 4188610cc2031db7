import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createClient } from '../../src/db/client.ts';
import type { PrismaClient } from '../../src/db/generated/client.ts';
import { madeRun, tell } from '../api/live/support/made-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startApi } from './started-api.ts';

let database: TestDatabase;
let db: PrismaClient;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createClient({ url: database.url, poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 5_000 });
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const FEED = 'subscription { pipelineRunsFeed(after: 0) { sequence } }';

test('the product tells what another process records, and ends when it is asked to, whoever still watches', async () => {
  const api = await startApi({ DATABASE_URL: database.url, DEMO_WORLD: 'off' });
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: FEED } }));
  const stream = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: FEED }),
  });
  const overSocket = once(socket, 'message');
  const sequence = await tell(db, await madeRun(db), 'RUN_STARTED');
  expect(String(((await overSocket) as unknown[])[0])).toContain(`"sequence":${sequence}`);
  const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes(`"sequence":${sequence}`)) text += (await reader.read()).value ?? '';
  const closed = once(socket, 'close');
  const cut = reader.closed.catch(() => 'cut');
  expect(await api.end('SIGTERM')).toBe(0);
  expect(((await closed) as unknown[])[0]).toBe(1001);
  // No word of completion: the client is to come back, to this server or another one.
  expect(await cut).toBe('cut');
  expect(text).not.toContain('event: complete');
}, 60_000);
