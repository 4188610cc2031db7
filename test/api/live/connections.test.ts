import { once } from 'node:events';
import { get } from 'node:http';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { FeedDocument } from '../../generated/operations.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { statementsOf } from '../graphql/support/test-api.ts';
import { type LiveApi, startLiveApi } from './support/live-api.ts';
import { madeRun, tell } from './support/made-run.ts';
import { socketSubscriber } from './support/subscriber.ts';

let database: TestDatabase;
let api: LiveApi;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const PROTOCOL = 'graphql-transport-ws';
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 8_000, interval: 10 });

/** Opens a socket as a browser page does. @returns the HTTP status of a refusal, or `open`. */
async function openFrom(headers: Record<string, string>, path = '/graphql'): Promise<string> {
  const url = new URL(path, api.url.replace('http', 'ws'));
  const socket = new WebSocket(url, PROTOCOL, { headers });
  try {
    await once(socket, 'open');
    return 'open';
  } catch (error) {
    return String(error);
  } finally {
    socket.close();
  }
}

/** A raw connection that has said what a client says first. */
async function initialised(): Promise<WebSocket> {
  const socket = new WebSocket(api.url.replace('http', 'ws'), PROTOCOL);
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  return socket;
}

const FEED = 'subscription { pipelineRunsFeed { sequence kind error { message } } }';

/** Asks for the feed from the first event on over server-sent events, and reads not a byte of it. */
async function deafListener(): Promise<net.Socket> {
  const { port, hostname } = new URL(api.url);
  const socket = net.connect(Number(port), hostname);
  await once(socket, 'connect');
  const body = JSON.stringify({ query: FEED.replace('Feed', 'Feed(after: 0)') });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\n` +
      `Content-Length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}

describe('a WebSocket', () => {
  test('is opened for programs and for pages of this server, and for no other page', async () => {
    const { origin } = new URL(api.url);
    expect(await openFrom({})).toBe('open');
    expect(await openFrom({ origin })).toBe('open');
    expect(await openFrom({ origin: 'https://evil.example' })).toContain('403');
    expect(await openFrom({}, '/elsewhere')).toContain('404');
  });

  test('that is cut off without a word frees its subscriptions', async () => {
    const socket = await initialised();
    for (const id of ['1', '2', '3'])
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: FEED } }));
    await until(() => expect(api.openStreams()).toBe(3));
    socket.terminate();
    await until(() => expect(api.openStreams()).toBe(0));
  });

  test('answers queries and refusals as HTTP does, and takes at most 50 operations at a time', async () => {
    const socket = await initialised();
    const answers: string[] = [];
    socket.on('message', (data: Buffer) => answers.push(String(data)));
    const ask = (id: string, query: string, variables: unknown = {}): void =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
    ask('a', '{ jobs { totalCount } }');
    ask('b', 'query($key: ID!) { pipelineRun(id: $key) { id } }', { key: 'a\u0000b' });
    ask('c', '{ nothing }');
    ask('d', '{ oops');
    await until(() => expect(answers.length).toBeGreaterThanOrEqual(5));
    const of = (id: string): string => answers.find((one) => one.includes(`"id":"${id}"`)) ?? '';
    expect(of('a')).toContain('"totalCount":0');
    for (const id of ['b', 'c', 'd']) expect(of(id)).toContain('"code":"BAD_USER_INPUT"');
    for (let index = 0; index < 51; index += 1) ask(`s${index}`, FEED);
    await until(() => expect(of('s50')).toContain('"code":"LIMIT_EXCEEDED"'));
    await until(() => expect(api.openStreams()).toBe(50));
    socket.terminate();
    await until(() => expect(api.openStreams()).toBe(0));
  });

  test('is not what a client gets that offers another version of HTTP: it gets its answer', async () => {
    const { port } = new URL(api.url);
    const headers = {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQAAP__',
    };
    const status = await new Promise((resolve, reject) => {
      const sent = get({ port, path: '/health', headers, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
    });
    expect(status).toBe(200);
  });

  test('that sends what is no message, or too much, is closed with a code that says so', async () => {
    const closedFor = async (text: string): Promise<unknown> => {
      const socket = await initialised();
      socket.send(text);
      return ((await once(socket, 'close')) as unknown[])[0];
    };
    expect(await closedFor('nonsense')).toBe(4400);
    expect(await closedFor('x'.repeat(2_000_001))).toBe(1009);
  });
});

describe('a client of server-sent events', () => {
  test('that does not read holds a few pages and no more, and is freed when it goes away', async () => {
    const run = await madeRun(api.db);
    const message = 'x'.repeat(50_000);
    // 40 MB of events, far more than sockets hold.
    await api.db.$executeRaw`
      INSERT INTO run_events (id, run_id, kind, payload, at)
      SELECT nextval('run_event_numbers'), ${run.runId}::uuid, 'NODE_FAILED', jsonb_build_object('error',
        jsonb_build_object('code', 'INTERNAL', 'message', ${message}::text)), now() FROM generate_series(1, 800)`;
    let socket: net.Socket | null = null;
    const statements = await statementsOf(async () => {
      socket = await deafListener();
      await until(() => expect(api.openStreams()).toBe(1));
      // Others read all of it meanwhile: what the deaf one could take, it has taken.
      const subscriber = socketSubscriber(api.url);
      const feed = subscriber.subscribe(FeedDocument, { after: 0 });
      for (let read = 0; read < 800; read += 1) await feed.next();
      subscriber.close();
      await until(() => expect(api.openStreams()).toBe(1));
    });
    const pages = statements.filter((text) => text.includes('"run_events"') && text.includes('LIMIT')).length;
    // Eight pages and the look for more are the other's.
    expect(pages).toBeGreaterThanOrEqual(9);
    expect(pages).toBeLessThanOrEqual(13);
    (socket as net.Socket | null)?.destroy();
    await until(() => expect(api.openStreams()).toBe(0));
  });

  test('that goes away before it has an answer leaves nothing behind', async () => {
    for (let round = 0; round < 5; round += 1) (await deafListener()).destroy();
    const after = await tell(api.db, await madeRun(api.db), 'RUN_STARTED');
    expect(after).toBeGreaterThan(0);
    await until(() => expect(api.openStreams()).toBe(0));
  });
});

test('a server that closes says goodbye to its sockets, so that clients go to another one, and ends their subscriptions', async () => {
  const other = await startLiveApi(database.url);
  const socket = new WebSocket(other.url.replace('http', 'ws'), PROTOCOL);
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: FEED } }));
  await until(() => expect(other.openStreams()).toBe(1));
  const closed = once(socket, 'close');
  await other.close();
  expect(((await closed) as unknown[])[0]).toBe(1001);
  expect(other.openStreams()).toBe(0);
});
