import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from '../live/support/live-api.ts';
import { madeRun, tell } from '../live/support/made-run.ts';
import { eventsOf } from './support/events-of.ts';

const BOARD = 'https://board.example';
const FEED = 'subscription { pipelineRunsFeed { sequence } }';

let database: TestDatabase;
let api: LiveApi;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url, { corsOrigins: [BOARD] });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 8_000, interval: 10 });
afterEach(() => until(() => expect(api.openStreams()).toBe(0)));

const post = (headers: Record<string, string>, signal: AbortSignal | null = null): Promise<Response> =>
  fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: FEED }),
    signal,
  });

describe('a stream of server-sent events', () => {
  test('is handed on event by event, and is kept alive while nothing happens', async () => {
    const leaving = new AbortController();
    const response = await post(
      { accept: 'text/event-stream', 'accept-encoding': 'gzip, br' },
      leaving.signal,
    );
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-length')).toBeNull();
    let text = '';
    for await (const bytes of response.body ?? []) {
      text += Buffer.from(bytes).toString();
      if (text.split(':\n\n').length > 2) break;
    }
    expect(text).toMatch(/^(?::\n\n)+$/);
    leaving.abort();
  });

  test.each([
    ['a page of this server', { 'sec-fetch-site': 'same-origin' }],
    ['a page that is let in', { origin: BOARD, 'sec-fetch-site': 'cross-site' }],
  ])('is opened by GET for %s, as an EventSource does', async (_who, headers) => {
    const leaving = new AbortController();
    const address = `${api.url}?query=${encodeURIComponent(FEED)}`;
    const response = await fetch(address, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: leaving.signal,
    });
    const events = eventsOf(response);
    const first = events.next();
    await until(() => expect(api.openStreams()).toBe(1));
    const sequence = await tell(api.db, await madeRun(api.db), 'RUN_STARTED');
    expect((await first).value).toMatchObject({ data: { pipelineRunsFeed: { sequence } } });
    leaving.abort();
  });

  test('is not opened for a client that takes none: it is told what to accept', async () => {
    const response = await post({ accept: 'application/json' });
    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(api.openStreams()).toBe(0);
  });
});

describe('a WebSocket', () => {
  const opened = async (protocol: string, headers: Record<string, string> = {}): Promise<WebSocket> => {
    const socket = new WebSocket(api.url.replace('http', 'ws'), protocol, { headers });
    await once(socket, 'open');
    return socket;
  };
  const closedWith = async (socket: WebSocket): Promise<unknown> =>
    ((await once(socket, 'close')) as unknown[])[0];
  const INIT = '{"type":"connection_init"}';
  const subscribe = (id: string): string =>
    JSON.stringify({ id, type: 'subscribe', payload: { query: FEED } });

  test('is opened for pages that the setting names', async () => {
    const socket = await opened('graphql-transport-ws', { origin: BOARD });
    socket.close();
    await expect(opened('graphql-transport-ws', { origin: 'https://evil.example' })).rejects.toThrow('403');
  });

  test.each([
    ['of no protocol', [], [], 4406],
    ['that asks before it has begun', 'graphql-transport-ws', [subscribe('1')], 4401],
    ['that begins twice', 'graphql-transport-ws', [INIT, INIT], 4429],
    [
      'that gives two operations one id',
      'graphql-transport-ws',
      [INIT, subscribe('1'), subscribe('1')],
      4409,
    ],
    ['that says what nobody knows', 'graphql-transport-ws', [INIT, '{"type":"hello"}'], 4400],
    [
      'that asks for no document',
      'graphql-transport-ws',
      [INIT, '{"id":"1","type":"subscribe","payload":{}}'],
      4400,
    ],
  ])('%s is closed with the code for it', async (_what, protocol, messages, code) => {
    const socket = new WebSocket(api.url.replace('http', 'ws'), protocol);
    socket.on('error', () => undefined);
    const closed = closedWith(socket);
    socket.on('open', () => {
      const [init, ...others] = messages;
      if (init !== undefined) socket.send(init);
      if (init === INIT) socket.once('message', () => others.forEach((message) => socket.send(message)));
    });
    expect(await closed).toBe(code);
  });

  test('is asked whether it lives, and answers when it is asked', async () => {
    const socket = await opened('graphql-transport-ws');
    socket.send(INIT);
    await once(socket, 'message');
    const answer = once(socket, 'message');
    socket.send('{"type":"ping"}');
    expect(String(((await answer) as unknown[])[0])).toBe('{"type":"pong"}');
    socket.close();
  });
});
