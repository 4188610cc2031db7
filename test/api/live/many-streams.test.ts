import { Agent, type ClientRequest, request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from './support/live-api.ts';

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

const STREAMS = 100;

function openStream(agent: Agent): ClientRequest {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const client = request(api.url, { method: 'POST', agent, headers });
  // It is cut off below.
  client.on('error', () => undefined);
  client.on('response', (response) => response.on('error', () => undefined).resume());
  client.end(JSON.stringify({ query: 'subscription { pipelineRunsFeed { sequence } }' }));
  return client;
}

test('event streams that are cut off by the hundred leave no subscription behind, however often', async () => {
  const agent = new Agent({ maxSockets: Infinity });
  for (let round = 0; round < 3; round += 1) {
    const clients = Array.from({ length: STREAMS }, () => openStream(agent));
    await vi.waitFor(() => expect(api.openStreams()).toBe(STREAMS), { timeout: 10_000, interval: 10 });
    for (const client of clients) client.destroy();
    await vi.waitFor(() => expect(api.openStreams()).toBe(0), { timeout: 10_000, interval: 10 });
  }
});
