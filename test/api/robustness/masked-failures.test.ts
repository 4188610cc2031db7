import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLiveApi, type LiveApi } from '../live/support/live-api.ts';
import { madeRun, tell, type MadeRun } from '../live/support/made-run.ts';
import { socketSubscriber, sseSubscriber, type Delivered } from '../live/support/subscriber.ts';
import { send, type Answer } from '../graphql/support/execute.ts';
import { recordingLog, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const { log, logged } = recordingLog();
let api: TestApi;
let live: LiveApi;
let run: MadeRun;

beforeAll(async () => {
  api = await startTestApi({ log });
  live = await startLiveApi(api.url, { log });
  run = await madeRun(api.db);
  await tell(api.db, run, 'RUN_STARTED');
});
afterAll(async () => {
  await live.close();
  await api.close();
});

/** Does something while a table is missing: nobody could foresee that. */
async function without<Result>(table: string, act: () => Promise<Result>): Promise<Result> {
  await api.db.$executeRawUnsafe(`ALTER TABLE ${table} RENAME TO elsewhere`);
  try {
    return await act();
  } finally {
    await api.db.$executeRawUnsafe(`ALTER TABLE elsewhere RENAME TO ${table}`);
  }
}

/** The client learns nothing but the id, and the log has the failure under it. */
function expectMasked({ errors }: Answer<unknown>, table: string): void {
  expect(errors).toMatchObject([
    {
      message: 'Something unforeseen went wrong. The log has it under the request id.',
      extensions: { code: 'INTERNAL' },
    },
  ]);
  expect(JSON.stringify(errors)).not.toContain(table);
  const requestId = errors?.[0]?.extensions.requestId;
  const found = logged.filter((entry) => entry['requestId'] === requestId);
  expect(found).toMatchObject([{ msg: 'a request failed' }]);
  expect(JSON.stringify(found)).toContain(table);
}

const START = 'mutation { startPipelineRun(input: { mode: PAPER }) { __typename } }';
const EVENTS = 'subscription($id: ID!) { pipelineRunEvents(runId: $id) { run { costs { totalCount } } } }';

describe('an unforeseen failure is masked, and found in the log under its request id', () => {
  test('of a query', async () => {
    const answer = await without('llm_calls', () => send(api.app, '{ llmCalls { totalCount } }'));
    expectMasked(answer, 'llm_calls');
  });

  test('of a mutation', async () => {
    const answer = await without('pipeline_runs', () => send(api.app, START));
    expectMasked(answer, 'pipeline_runs');
  });

  test.each([
    ['over server-sent events', sseSubscriber],
    ['over WebSocket', socketSubscriber],
  ] as const)('of an event of a subscription %s', async (_transport, subscriberOf) => {
    const subscriber = subscriberOf(live.url);
    const delivered = await without('cost_tracking', async (): Promise<Delivered<unknown>> => {
      const results = subscriber.subscribe<unknown, { id: string }>(EVENTS, { id: run.id });
      const { value } = await results.next();
      await results.return();
      return value ?? {};
    });
    subscriber.close();
    expectMasked(delivered, 'cost_tracking');
  });

  test('of a query over WebSocket', async () => {
    const subscriber = socketSubscriber(live.url);
    const delivered = await without('llm_calls', async (): Promise<Delivered<unknown>> => {
      const { value } = await subscriber
        .subscribe<unknown, object & Record<string, unknown>>('{ llmCalls { totalCount } }', {})
        .next();
      return value ?? {};
    });
    subscriber.close();
    expectMasked(delivered, 'llm_calls');
  });

  test('of a download', async () => {
    const address = 'http://localhost/exports/00000000-0000-4000-8000-000000000001?expires=1&signature=x';
    const response = await without('server_secrets', async () => await api.app.fetch(address));
    expect(response.status).toBe(500);
    const requestId = response.headers.get('x-request-id');
    expect(await response.json()).toEqual({
      code: 'INTERNAL',
      message: 'Something unforeseen went wrong. The log has it under the request id.',
      requestId,
    });
    const found = logged.filter((entry) => entry['requestId'] === requestId);
    expect(found).toMatchObject([{ msg: 'a request failed' }]);
    expect(JSON.stringify(found)).toContain('server_secrets');
  });
});
