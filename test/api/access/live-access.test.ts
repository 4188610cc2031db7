import { createClient, type Client } from 'graphql-ws';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { MemoryBuckets } from '../../../src/modules/limits/memory-buckets.ts';
import { RateLimiter } from '../../../src/modules/limits/rate-limiter.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { startLiveApi, type LiveApi } from '../live/support/live-api.ts';
import { madeRun, tell } from '../live/support/made-run.ts';
import { callerNamed, callersByHeader, heldTo } from './support/callers-by-header.ts';

const log = pino({ level: 'silent' });
const RULE = { capacity: 100_000, perSecond: 100 };

let database: TestDatabase;
let api: LiveApi;
/** The role of a caller whose rights are taken away in the middle. */
let changingRole = 'ANALYST';

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url, {
    access: {
      identify: (facts) =>
        facts.authorization === 'changing'
          ? Promise.resolve({ ...callerNamed(changingRole), id: 'key:changing' })
          : callersByHeader.identify(facts),
    },
    rateLimiter: new RateLimiter({ rule: RULE, log, store: new MemoryBuckets({ now: () => NOW }) }),
  });
  await tell(api.db, await madeRun(api.db), 'RUN_STARTED');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const FEED = 'subscription { pipelineRunsFeed(after: 0) { kind } }';
const PAID_FEED = 'subscription { pipelineRunsFeed(after: 0) { kind run { costUsd } } }';

/** Asks over a WebSocket that was opened by somebody. */
function socketOf(caller: string): Client {
  class CallersSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { authorization: caller } });
    }
  }
  return createClient({
    url: api.url.replace('http', 'ws'),
    webSocketImpl: CallersSocket,
    retryAttempts: 0,
  });
}

/** What a WebSocket of somebody answers first. */
async function overSocket(caller: string, query: string): Promise<unknown> {
  const client = socketOf(caller);
  const results = client.iterate({ query });
  const first: IteratorResult<unknown, unknown> = await results.next();
  await results.return?.();
  await client.dispose();
  return first.value;
}

/** The first event of a stream that is opened for somebody. */
async function overEvents(caller: string | null, query: string): Promise<unknown> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(caller === null ? {} : { authorization: caller }),
    },
    body: JSON.stringify({ query }),
  });
  let text = '';
  // Leaving the loop closes the connection.
  for await (const part of response.body ?? []) {
    text += Buffer.from(part).toString('utf8');
    const data = /^data: ?(\{.*\})$/m.exec(text)?.[1];
    if (data === undefined) continue;
    const event: unknown = JSON.parse(data);
    return event;
  }
  throw new Error(`The stream ended without an event: ${text}`);
}

const forbidden = (what: string, scope: string, ...path: string[]) => ({
  errors: [
    {
      path,
      message: `${what} needs the scope ${scope}, which this caller does not have.`,
      extensions: { code: 'FORBIDDEN' },
    },
  ],
});

const ways = [
  ['a WebSocket', overSocket],
  ['server-sent events', overEvents],
] as const;

describe('before anything is subscribed to', () => {
  test.each(ways)('a subscription that may not be asked for is refused over %s', async (_way, ask) => {
    expect(await ask('VIEWER', PAID_FEED)).toMatchObject(
      forbidden('PipelineRun.costUsd', 'COSTS_READ', 'pipelineRunsFeed', 'run', 'costUsd'),
    );
    expect(await ask(heldTo('LEDGER_READ'), FEED)).toMatchObject(
      forbidden('Subscription.pipelineRunsFeed', 'PIPELINE_READ', 'pipelineRunsFeed'),
    );
    expect(api.openStreams()).toBe(0);
  });

  test('nobody without a credential gets further', async () => {
    expect(await overEvents(null, FEED)).toMatchObject({
      errors: [{ path: ['pipelineRunsFeed'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(api.openStreams()).toBe(0);
  });
});

test.each(ways)('over %s, a query is refused as it is in an answer of its own', async (_way, ask) => {
  expect(await ask('VIEWER', '{ backups { totalCount } }')).toMatchObject(
    forbidden('Query.backups', 'OPERATIONS_READ', 'backups'),
  );
});

test.each(ways)('over %s, a subscription tells what its caller may read', async (_way, ask) => {
  expect(await ask('VIEWER', FEED)).toMatchObject({ data: { pipelineRunsFeed: { kind: 'RUN_STARTED' } } });
  expect(JSON.stringify(await ask('ANALYST', PAID_FEED))).toMatch(/"costUsd":"[\d.]+"/);
});

test('a caller who may no longer ask for it is told so in place of the next event, and the subscription ends', async () => {
  const client = socketOf('changing');
  const results = client.iterate({ query: PAID_FEED });
  const first: IteratorResult<unknown, unknown> = await results.next();
  expect(JSON.stringify(first.value)).toMatch(/"costUsd":/);
  changingRole = 'VIEWER';
  await tell(api.db, await madeRun(api.db), 'RUN_STARTED');
  const second: IteratorResult<unknown, unknown> = await results.next();
  expect(second.value).toMatchObject(
    forbidden('PipelineRun.costUsd', 'COSTS_READ', 'pipelineRunsFeed', 'run', 'costUsd'),
  );
  expect(await results.next()).toEqual({ done: true, value: undefined });
  await client.dispose();
});

describe('a query over WebSocket', () => {
  const page = (names: number): string =>
    `{ ${Array.from({ length: names }, (_, number) => `t${number}: teams(first: 100) { nodes { id name } }`).join(' ')} }`;

  test('is measured, and told what it cost', async () => {
    expect(await overSocket('ANALYST', page(1))).toMatchObject({
      extensions: { cost: { requested: 201, bucket: { capacity: RULE.capacity } } },
    });
    const tooDear = page(1).replace(
      'name',
      'matches(first: 100) { nodes { id homeTeam { id name } awayTeam { id name } } }',
    );
    await expect(overSocket('ANALYST', tooDear)).rejects.toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' } },
    ]);
  });

  test('does not tell the schema to whoever may not ask for it', async () => {
    expect(await overSocket('VIEWER', '{ __schema { queryType { name } } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('pours into the bucket of its caller', async () => {
    const answers: unknown[] = [];
    for (let asked = 0; asked < 11; asked += 1) answers.push(await overSocket('OPERATOR', page(48)));
    expect(answers[0]).not.toHaveProperty('errors');
    expect(answers.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });
});
