import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { newId } from '../../../src/shared/ids.ts';
import { FeedDocument, RunEventsDocument, RunNumbersDocument } from '../../generated/operations.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { type LiveApi, startLiveApi } from './support/live-api.ts';
import { madeRun, tell, turn } from './support/made-run.ts';
import {
  nextOf,
  socketSubscriber,
  sseSubscriber,
  type Results,
  type Subscriber,
} from './support/subscriber.ts';

let database: TestDatabase;
/** Two processes on one database: what happens through one is watched on the other. */
let here: LiveApi;
let there: LiveApi;

beforeAll(async () => {
  database = await createTestDatabase();
  here = await startLiveApi(database.url);
  there = await startLiveApi(database.url);
});
afterAll(async () => {
  await here.close();
  await there.close();
  await database.drop();
});

const allStreamsEnded = (): Promise<void> =>
  vi.waitFor(() => expect(there.openStreams()).toBe(0), { timeout: 5_000, interval: 10 });

/** What an operation that cannot begin answers: some clients throw it, others hand it over. */
async function refusalOf(results: Results<unknown>): Promise<unknown> {
  try {
    const { value } = await results.next();
    return value?.errors?.[0];
  } catch (error) {
    return Array.isArray(error) ? error[0] : error;
  }
}

describe.each([
  { name: 'server-sent events', connect: sseSubscriber },
  { name: 'WebSocket', connect: socketSubscriber },
])('over $name', ({ connect }) => {
  let subscriber: Subscriber;
  beforeEach(() => {
    subscriber = connect(there.url);
  });
  afterEach(async () => {
    subscriber.close();
    await allStreamsEnded();
  });

  test('a run is told from its beginning to its end, with everything that an event says', async () => {
    const run = await madeRun(here.db);
    const first = await tell(here.db, run, 'NODE_FAILED', {
      node: 'data-loader',
      step: 0,
      asOf: NOW.toISOString(),
      attempt: 2,
      progress: 0.1,
      matches: 9,
      skipped: 1,
      picks: 0,
      durationMs: 120,
      steps: 1,
      stepsDone: 0,
      error: { code: 'UNAVAILABLE', name: 'DatabaseTimeout', message: 'No answer.' },
    });
    const events = subscriber.subscribe(RunEventsDocument, { runId: run.id });
    expect((await nextOf(events)).pipelineRunEvents).toEqual({
      sequence: first,
      kind: 'NODE_FAILED',
      occurredAt: NOW.toISOString(),
      node: 'DATA_LOADER',
      step: 0,
      asOf: NOW.toISOString(),
      attempt: 2,
      progress: 0.1,
      matches: 9,
      skipped: 1,
      picks: 0,
      durationMs: 120,
      steps: 1,
      stepsDone: 0,
      error: {
        code: 'UNAVAILABLE',
        message: 'No answer.',
        failure: 'DATABASE_TIMEOUT',
        severity: 'RECOVERABLE',
      },
      run: { id: run.id, status: 'RUNNING' },
    });
    const second = await turn(here.db, run, 'COMPLETED', 'RUN_COMPLETED');
    expect((await nextOf(events)).pipelineRunEvents).toMatchObject({
      sequence: second,
      kind: 'RUN_COMPLETED',
      node: null,
      progress: null,
      error: null,
      // Read anew with each event.
      run: { status: 'COMPLETED' },
    });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('who was cut off goes on behind the last number, with a literal as with a variable', async () => {
    const run = await madeRun(here.db);
    const numbers = [await tell(here.db, run, 'RUN_STARTED'), await tell(here.db, run, 'NODE_COMPLETED')];
    const last = await turn(here.db, run, 'FAILED', 'RUN_FAILED');
    const after = numbers[0] ?? 0;
    const byVariable = subscriber.subscribe(RunNumbersDocument, { runId: run.id, after });
    expect((await nextOf(byVariable)).pipelineRunEvents.sequence).toBe(numbers[1]);
    expect((await nextOf(byVariable)).pipelineRunEvents.sequence).toBe(last);
    expect((await byVariable.next()).done).toBe(true);
    const text = `subscription { pipelineRunEvents(runId: "${run.id}", after: ${after}) { sequence } }`;
    const byLiteral = subscriber.subscribe<
      { pipelineRunEvents: { sequence: number } },
      Record<string, never>
    >(text, {});
    expect((await nextOf(byLiteral)).pipelineRunEvents.sequence).toBe(numbers[1]);
    expect((await nextOf(byLiteral)).pipelineRunEvents.sequence).toBe(last);
    expect((await byLiteral.next()).done).toBe(true);
  });

  test('the feed tells of every run, from now on or behind a number, and is freed when nobody watches it', async () => {
    const [one, other] = [await madeRun(here.db), await madeRun(here.db)];
    const before = await tell(here.db, one, 'RUN_STARTED');
    const live = subscriber.subscribe(FeedDocument, {});
    const pending = nextOf(live);
    await vi.waitFor(() => expect(there.openStreams()).toBe(1), { timeout: 5_000, interval: 10 });
    const sequence = await tell(here.db, other, 'RUN_STARTED');
    expect((await pending).pipelineRunsFeed).toEqual({ sequence, kind: 'RUN_STARTED' });
    const again = subscriber.subscribe(FeedDocument, { after: before - 1 });
    expect((await nextOf(again)).pipelineRunsFeed.sequence).toBe(before);
    expect((await nextOf(again)).pipelineRunsFeed.sequence).toBe(sequence);
    expect(there.openStreams()).toBe(2);
    const waiting = again.next();
    await again.return();
    await waiting;
    await vi.waitFor(() => expect(there.openStreams()).toBe(1), { timeout: 5_000, interval: 10 });
    await live.return();
    await allStreamsEnded();
  });

  test('a run that is resumed goes on for who still watches, and for who subscribes again', async () => {
    const run = await madeRun(here.db);
    const failed = await turn(here.db, run, 'FAILED', 'RUN_FAILED');
    const first = subscriber.subscribe(RunNumbersDocument, { runId: run.id });
    expect((await nextOf(first)).pipelineRunEvents.sequence).toBe(failed);
    expect((await first.next()).done).toBe(true);
    const resumed = await turn(here.db, run, 'PENDING', 'RUN_RESUMED');
    const second = subscriber.subscribe(RunNumbersDocument, { runId: run.id, after: failed });
    expect((await nextOf(second)).pipelineRunEvents.sequence).toBe(resumed);
    const completed = await turn(here.db, run, 'COMPLETED', 'RUN_COMPLETED');
    expect((await nextOf(second)).pipelineRunEvents.sequence).toBe(completed);
    expect((await second.next()).done).toBe(true);
  });

  test.each([
    [
      'of an unknown run',
      { runId: encodeNodeId('PipelineRun', newId()) },
      'NOT_FOUND',
      /there is no PipelineRun/,
    ],
    ['of a text that is no id', { runId: 'nonsense' }, 'BAD_USER_INPUT', /^runId: "nonsense" is not/],
    [
      'of the id of something else',
      { runId: encodeNodeId('Pick', newId()) },
      'BAD_USER_INPUT',
      /^runId: .* is not the id of a PipelineRun$/,
    ],
  ])('a subscription %s is refused', async (_what, variables, code, message) => {
    const refusal = await refusalOf(subscriber.subscribe(RunNumbersDocument, variables));
    expect(refusal).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code },
    });
  });

  test.each([
    ['negative', -1, /must not be negative/],
    ['of no event yet', 2_000_000_000, /beyond every event/],
    ['no number', 'x', /Int cannot represent/],
    ['beyond 32 bits', 3_000_000_000, /Int cannot represent/],
  ])('an after that is %s is refused', async (_what, after, message) => {
    const text = 'subscription($after: Int) { pipelineRunsFeed(after: $after) { sequence } }';
    const refusal = await refusalOf(subscriber.subscribe(text, { after }));
    expect(refusal).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('what is too dear with each event is refused before it begins', async () => {
    const dear =
      'picks(first: 100) { nodes { match { picks(first: 100) { nodes { match { picks(first: 100) { nodes { id } } } } } } } }';
    const text = `subscription { pipelineRunsFeed { run { ${dear} } } }`;
    expect(await refusalOf(subscriber.subscribe(text, {}))).toMatchObject({
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    const long = `subscription { ${'pipelineRunsFeed { sequence } '.repeat(700)} }`;
    expect(await refusalOf(subscriber.subscribe(long, {}))).toMatchObject({
      message: 'The document has more than 2000 words and signs.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });
});
