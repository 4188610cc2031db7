import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { newId } from '../../../src/shared/ids.ts';
import {
  ClientCancelJobDocument,
  ClientJobDocument,
  RunNumbersDocument,
} from '../../generated/operations.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { type LiveApi, startLiveApi } from '../live/support/live-api.ts';
import { madeRun, tell, turn } from '../live/support/made-run.ts';
import {
  apolloClient,
  fetchClient,
  type GraphqlClient,
  graphqlRequestClient,
  graphqlSseClient,
  graphqlWsClient,
  urqlClient,
} from './support/graphql-clients.ts';

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

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 8_000, interval: 10 });

describe.each([
  ['Apollo Client', apolloClient],
  ['urql', urqlClient],
  ['graphql-request (with graphql-sse for subscriptions, which it has none of)', graphqlRequestClient],
  ['plain fetch', fetchClient],
  ['graphql-sse', graphqlSseClient],
  ['graphql-ws', graphqlWsClient],
])('%s', (_name, connect) => {
  let client: GraphqlClient;
  beforeEach(() => {
    client = connect(api.url);
  });
  afterEach(() => client.close());

  test('runs a query and a mutation', async () => {
    const jobId = newId();
    await api.db.job.create({ data: { id: jobId, kind: 'FETCH_RESULTS', input: {}, createdAt: NOW } });
    const id = encodeNodeId('Job', jobId);
    expect(await client.run(ClientJobDocument, { id })).toMatchObject({ job: { id, state: 'QUEUED' } });
    expect(await client.run(ClientCancelJobDocument, { input: { id } })).toMatchObject({
      cancelJob: { job: { id, cancelRequestedAt: NOW.toISOString() } },
    });
  });

  test('watches a run while it goes on, and leaves nothing behind when it unsubscribes', async () => {
    const run = await madeRun(api.db);
    const first = await tell(api.db, run, 'RUN_STARTED');
    const seen: unknown[] = [];
    const unsubscribe = client.watch(RunNumbersDocument, { runId: run.id, after: null }, (data) =>
      seen.push(data),
    );
    const event = (sequence: number): object => ({ pipelineRunEvents: { sequence } });
    await until(() => expect(seen).toMatchObject([event(first)]));
    const second = await turn(api.db, run, 'RUNNING', 'NODE_COMPLETED');
    await until(() => expect(seen).toMatchObject([event(first), event(second)]));
    expect(api.openStreams()).toBe(1);
    unsubscribe();
    await until(() => expect(api.openStreams()).toBe(0));
  });
});
