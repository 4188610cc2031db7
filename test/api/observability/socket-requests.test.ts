import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AnsweredRequest } from '../../../src/observability/answered-request.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from '../live/support/live-api.ts';
import { nextOf, socketSubscriber } from '../live/support/subscriber.ts';

let database: TestDatabase;
let api: LiveApi;
const answered: AnsweredRequest[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  api = await startLiveApi(database.url, { requests: { answered: (one) => answered.push(one) } });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

test('operations over WebSocket are told one by one: a subscription when it opens, others when they are answered', async () => {
  const client = socketSubscriber(api.url);
  const query = client.subscribe('query Teams { teams(first: 1) { totalCount } }', {});
  await nextOf(query);
  const broken = client.subscribe('query Broken { thereIsNone }', {});
  await expect(broken.next()).rejects.toBeDefined();
  const feed = client.subscribe('subscription Feed { pipelineRunsFeed { sequence } }', {});
  const waiting = feed.next();
  await vi.waitFor(() => expect(answered).toHaveLength(3), { timeout: 5_000 });
  const shape = { transport: 'websocket', endpoint: 'graphql', method: null, status: null };
  expect(answered).toMatchObject([
    { ...shape, operation: { type: 'query', name: 'Teams', codes: [], hasFailed: false } },
    { ...shape, operation: { type: 'unknown', codes: ['BAD_USER_INPUT'], hasFailed: false } },
    { ...shape, operation: { type: 'subscription', name: 'Feed', codes: [] } },
  ]);
  await feed.return();
  await waiting;
  client.close();
});
