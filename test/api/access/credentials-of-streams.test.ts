import { once } from 'node:events';
import { createClient as createSseClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { newApiKey } from '../../../src/modules/access/new-api-key.ts';
import { madeRun, tell } from '../live/support/made-run.ts';
import { type GuardedApi, startGuardedApi } from './support/guarded-api.ts';

let api: GuardedApi;
/** Keeps the local user from being enough. */
let admin: string;

beforeAll(async () => {
  api = await startGuardedApi();
  admin = `Bearer ${(await api.makeKey({ name: 'admin' })).secret}`;
});
afterAll(() => api.close());

const FEED = 'subscription { pipelineRunsFeed { sequence } }';
const VIEWER = '{ viewer { kind name } }';
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 8_000, interval: 10 });

/** A WebSocket that said who it is, and what came back so far. */
interface Connection {
  readonly socket: WebSocket;
  readonly messages: Record<string, unknown>[];
  ask(id: string, query: string): void;
  /** The payload of the message of this kind for an operation. */
  answer(id: string, type: string): Promise<unknown>;
}

async function connected(params: unknown, headers: Record<string, string> = {}): Promise<Connection> {
  const socket = new WebSocket(api.url.replace('http', 'ws'), 'graphql-transport-ws', { headers });
  const messages: Record<string, unknown>[] = [];
  socket.on('message', (data: Buffer) => {
    const message: unknown = JSON.parse(String(data));
    if (typeof message === 'object' && message !== null) messages.push({ ...message });
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: params }));
  return {
    socket,
    messages,
    ask: (id, query) => socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } })),
    answer: async (id, type) => {
      const find = () => messages.find((one) => one['id'] === id && one['type'] === type);
      await until(() => expect(find(), `${type} of ${id}`).toBeDefined());
      return find()?.['payload'];
    },
  };
}

/** One that was let in. */
async function admitted(...given: Parameters<typeof connected>): Promise<Connection> {
  const connection = await connected(...given);
  await until(() => expect(connection.messages).toContainEqual({ type: 'connection_ack' }));
  return connection;
}

async function viewerOf(connection: Connection): Promise<unknown> {
  connection.ask('viewer', VIEWER);
  const answer = await connection.answer('viewer', 'next');
  connection.socket.close();
  return answer;
}

describe('a WebSocket', () => {
  test('is opened with a credential in its first message, under any case, or in its header', async () => {
    const expected = { data: { viewer: { kind: 'API_KEY', name: 'admin' } } };
    expect(await viewerOf(await admitted({ authorization: admin }))).toMatchObject(expected);
    expect(await viewerOf(await admitted({ Authorization: admin }))).toMatchObject(expected);
    expect(await viewerOf(await admitted(undefined, { authorization: admin }))).toMatchObject(expected);
  });

  test('without a credential is nobody’s, once there is a key', async () => {
    expect(await viewerOf(await admitted({}))).toMatchObject({ data: { viewer: null } });
  });

  test.each([
    ['an unknown key', { authorization: `Bearer ${newApiKey().text}` }, /unknown here/],
    ['a credential of no form', { authorization: 'sesame' }, /Authorization takes the form/],
    ['a credential that is no text', { authorization: { key: 1 } }, /Authorization takes the form/],
  ])('with %s is closed with 4403, and told why', async (_what, params, reason) => {
    const { socket, messages } = await connected(params);
    const [code, told] = (await once(socket, 'close')) as [number, Buffer];
    expect(code).toBe(4403);
    expect(String(told)).toMatch(reason);
    expect(messages).toEqual([]);
  });

  test('answers each operation to whoever its credential still is', async () => {
    const made = await api.makeKey({ name: 'for a while' });
    api.access.keysChanged();
    const connection = await admitted({ authorization: `Bearer ${made.secret}` });
    connection.ask('a', VIEWER);
    expect(await connection.answer('a', 'next')).toMatchObject({ data: { viewer: { name: 'for a while' } } });
    await api.db.apiKey.update({ where: { id: made.id }, data: { revokedAt: api.clock.at } });
    api.access.keysChanged();
    connection.ask('b', VIEWER);
    // What HTTP says by its status is no part of the error.
    expect(await connection.answer('b', 'error')).toEqual([
      {
        message: 'The API key opens nothing: it is unknown here, or was revoked.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
    connection.socket.close();
  });
});

test('a subscription of the local user ends once there is a key', async () => {
  const open = await startGuardedApi();
  const client = createSseClient({ url: open.url, retryAttempts: 0 });
  const results = client.iterate({ query: FEED });
  const first = results.next();
  await until(() => expect(open.openStreams()).toBe(1));
  await open.makeKey({ name: 'first' });
  open.access.keysChanged();
  await tell(open.db, await madeRun(open.db), 'RUN_STARTED');
  expect(await first).toMatchObject({ value: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  expect((await results.next()).done).toBe(true);
  await open.close();
});

describe.each(['WebSocket', 'server-sent events'])('a subscription over %s', (transport) => {
  /** The results of the feed for a key. */
  async function feed(secret: string): Promise<AsyncIterator<unknown>> {
    const authorization = `Bearer ${secret}`;
    const before = api.openStreams();
    if (transport === 'server-sent events') {
      const client = createSseClient({ url: api.url, retryAttempts: 0, headers: { authorization } });
      const results = client.iterate({ query: FEED });
      const first = results.next();
      await until(() => expect(api.openStreams()).toBe(before + 1));
      let isFirst = true;
      return {
        next: () => {
          if (!isFirst) return results.next();
          isFirst = false;
          return first;
        },
      };
    }
    const connection = await admitted({ authorization });
    connection.ask('feed', FEED);
    await until(() => expect(api.openStreams()).toBe(before + 1));
    let taken = 0;
    const results = () => connection.messages.filter(({ id }) => id === 'feed');
    return {
      async next() {
        taken += 1;
        await until(() => expect(results().length).toBeGreaterThanOrEqual(taken));
        const message = results()[taken - 1];
        return message?.['type'] === 'complete'
          ? { done: true, value: undefined }
          : { done: false, value: message?.['payload'] };
      },
    };
  }

  test('ends with the error at the first event after its key was revoked, which it does not tell', async () => {
    const made = await api.makeKey({ name: `revoked over ${transport}` });
    api.access.keysChanged();
    const results = await feed(made.secret);
    const run = await madeRun(api.db);
    const sequence = await tell(api.db, run, 'RUN_STARTED');
    expect(await results.next()).toMatchObject({ value: { data: { pipelineRunsFeed: { sequence } } } });
    await api.db.apiKey.update({ where: { id: made.id }, data: { revokedAt: api.clock.at } });
    api.access.keysChanged();
    await tell(api.db, run, 'NODE_COMPLETED');
    const last = await results.next();
    expect(last).toMatchObject({ value: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
    expect(last).not.toHaveProperty('value.data.pipelineRunsFeed.sequence');
    expect((await results.next()).done).toBe(true);
    await until(() => expect(api.openStreams()).toBe(0));
  });

  test('ends by itself when its key expires, without any event', async () => {
    const expiresAt = new Date(api.clock.at.getTime() + 100);
    const made = await api.makeKey({ name: `expired over ${transport}`, expiresAt });
    api.access.keysChanged();
    const results = await feed(made.secret);
    api.clock.at = expiresAt;
    expect(await results.next()).toMatchObject({
      value: {
        errors: [
          {
            message: `The API key ${made.prefix} expired at ${expiresAt.toISOString()}.`,
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    });
    expect((await results.next()).done).toBe(true);
    await until(() => expect(api.openStreams()).toBe(0));
  });
});
