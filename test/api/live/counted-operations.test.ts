import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OperationCounter } from '../../../src/modules/monitoring/operation-counter.ts';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { newId } from '../../../src/shared/ids.ts';
import { RunNumbersDocument } from '../../generated/operations.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { type LiveApi, startLiveApi } from './support/live-api.ts';
import { madeRun, tell } from './support/made-run.ts';
import { nextOf, socketSubscriber, sseSubscriber, type Subscriber } from './support/subscriber.ts';

let database: TestDatabase;
let live: LiveApi;
const counter = new OperationCounter();

beforeAll(async () => {
  database = await createTestDatabase();
  live = await startLiveApi(database.url, { operations: counter });
});
afterAll(async () => {
  await live.close();
  await database.drop();
});

describe.each([
  { name: 'server-sent events', connect: sseSubscriber },
  { name: 'WebSocket', connect: socketSubscriber },
])('over $name', ({ connect }) => {
  let subscriber: Subscriber;
  beforeEach(() => {
    subscriber = connect(live.url);
    counter.take();
  });
  afterEach(() => subscriber.close());

  test('a subscription is one operation, however many events it tells', async () => {
    const run = await madeRun(live.db);
    for (const kind of ['RUN_STARTED', 'NODE_COMPLETED', 'NODE_COMPLETED'] as const)
      await tell(live.db, run, kind);
    const events = subscriber.subscribe(RunNumbersDocument, { runId: run.id });
    for (let event = 0; event < 3; event += 1) await nextOf(events);
    await events.return();
    expect(counter.take()).toEqual([{ minute: NOW, operations: 1, failures: 0 }]);
  });

  test('one that is refused is an operation that did not fail', async () => {
    const runId = encodeNodeId('PipelineRun', newId());
    const refused = subscriber.subscribe(RunNumbersDocument, { runId });
    await refused.next().catch(() => undefined);
    expect(counter.take()).toEqual([{ minute: NOW, operations: 1, failures: 0 }]);
  });
});

test('over WebSocket, an answer counts once, and one that failed for an unforeseen reason as such', async () => {
  const subscriber = socketSubscriber(live.url);
  counter.take();
  await nextOf(subscriber.subscribe('{ __typename }', {}));
  await live.db.$executeRaw`ALTER TABLE alerts RENAME TO gone`;
  try {
    await subscriber.subscribe('{ alerts(first: 1) { edges { cursor } } }', {}).next();
  } finally {
    await live.db.$executeRaw`ALTER TABLE gone RENAME TO alerts`;
    subscriber.close();
  }
  expect(counter.take()).toEqual([{ minute: NOW, operations: 2, failures: 1 }]);
});
