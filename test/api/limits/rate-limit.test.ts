import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryBuckets } from '../../../src/modules/limits/memory-buckets.ts';
import { RateLimiter } from '../../../src/modules/limits/rate-limiter.ts';
import { createApp, type App } from '../../../src/app.ts';
import type { Caller } from '../../../src/modules/access/domain/caller.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';
import type { Disclosure } from '../../../src/modules/limits/domain/disclosure.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const ANALYST: Caller = { ...LOCAL_USER, kind: 'API_KEY', id: 'key:qs_1a2b3c4d', role: 'ANALYST' };
const VIEWER: Caller = { ...ANALYST, role: 'VIEWER' };
const RULE = { capacity: 1_000, perSecond: 10 };

/** The API as somebody meets it. */
function metBy(caller: Caller, disclosure?: Disclosure): App {
  const clock = { now: () => NOW };
  const log = pino({ level: 'silent' });
  return createApp({
    db: api.db,
    clock,
    log,
    access: { identify: () => Promise.resolve(caller) },
    queue: null,
    fitThreads: null,
    importDir: null,
    rateLimiter: new RateLimiter({ rule: RULE, log, store: new MemoryBuckets(clock) }),
    ...(disclosure ? { disclosure } : {}),
  });
}

async function ask(app: App, query: string, headers: Record<string, string> = {}) {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, answer: (await response.json()) as unknown };
}

const page = (size: number): string => `{ teams(first: ${size}) { nodes { id name } } }`;

describe('the cost of an operation', () => {
  test('is told with its answer, and how full the bucket is', async () => {
    const { answer } = await ask(metBy(ANALYST), `{ a: teams(first: 100) { nodes { id name } } }`);
    expect(answer).toMatchObject({
      extensions: {
        cost: {
          requested: 201,
          limit: 50_000,
          depth: 3,
          breadth: 4,
          aliases: 1,
          rootFields: 1,
          bucket: { capacity: 1_000, remaining: 799, perSecond: 10, emptyInSeconds: 21 },
        },
      },
    });
  });

  test('is told without a bucket to the user at this machine, whom nothing limits', async () => {
    const app = metBy(LOCAL_USER);
    for (let round = 0; round < 8; round += 1) {
      const { status, answer } = await ask(app, page(100));
      expect(status).toBe(200);
      expect(answer).toMatchObject({ extensions: { cost: { requested: 201, bucket: null } } });
    }
  });
});

describe('a caller who asks for too much a second', () => {
  test('is refused with 429 and the time after which it fits in, without a statement', async () => {
    const app = metBy(ANALYST);
    for (let round = 0; round < 4; round += 1) expect((await ask(app, page(100))).status).toBe(200);
    let refused = await ask(app, '{ __typename }');
    const statements = await statementsOf(async () => {
      refused = await ask(app, page(100));
    });
    expect(statements).toEqual([]);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.answer).toMatchObject({
      errors: [
        {
          message: 'The operation costs 201, and 195 is left to this caller now. Try again in a second.',
          extensions: {
            code: 'RATE_LIMITED',
            retryAfterMs: 1_000,
            cost: { requested: 201, bucket: { remaining: 195 } },
          },
        },
      ],
    });
    expect((await ask(app, '{ __typename }')).status).toBe(200);
  });

  test('is told when an operation would never pass', async () => {
    const { answer } = await ask(
      metBy(ANALYST),
      '{ teams(first: 100) { nodes { matches(first: 100) { nodes { id } } } } }',
    );
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'capacity', allowed: 1_000 } }],
    });
  });
});

describe('names of the schema', () => {
  const QUESTIONS = [
    '{ __schema { types { name } } }',
    '{ a: __type(name: "Query") { name } }',
    '{ ...A } fragment A on Query { ... { __schema { queryType { name } } } }',
  ];

  test.each(QUESTIONS)('are told to an analyst, and not to a viewer: %s', async (query) => {
    expect(await ask(metBy(VIEWER), query)).toMatchObject({
      status: 403,
      answer: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    });
    expect((await ask(metBy(ANALYST), query)).answer).not.toHaveProperty('errors');
  });

  test('are told to everyone or to nobody where the settings say so', async () => {
    const [query = ''] = QUESTIONS;
    const open = metBy(VIEWER, { introspection: 'everyone', graphiql: 'local' });
    const closed = metBy(LOCAL_USER, { introspection: 'off', graphiql: 'local' });
    expect((await ask(open, query)).answer).not.toHaveProperty('errors');
    expect((await ask(closed, query)).answer).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('are suggested to those alone who may ask for them', async () => {
    const messageFor = async (caller: Caller) => (await ask(metBy(caller), '{ teems { id } }')).answer;
    expect(await messageFor(ANALYST)).toMatchObject({
      errors: [{ message: expect.stringContaining('Did you mean "teams"') as string }],
    });
    expect(await messageFor(VIEWER)).toMatchObject({
      errors: [{ message: 'Cannot query field "teems" on type "Query".' }],
    });
  });
});

describe('GraphiQL', () => {
  const opened = async (caller: Caller, graphiql: Disclosure['graphiql']) => {
    const app = metBy(caller, { introspection: 'role', graphiql });
    const response = await app.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    await response.text();
    return response.status;
  };

  test('is served to the user at this machine, to everyone, or to nobody', async () => {
    expect(await opened(LOCAL_USER, 'local')).toBe(200);
    expect(await opened(VIEWER, 'local')).toBe(403);
    expect(await opened(VIEWER, 'everyone')).toBe(200);
    expect(await opened(LOCAL_USER, 'off')).toBe(403);
  });
});
