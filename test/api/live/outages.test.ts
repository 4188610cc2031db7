import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../src/db/client.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { Notifications } from '../../../src/db/notifications.ts';
import { FeedDocument, RunEventsDocument } from '../../generated/operations.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { cableTo, type Cable } from './support/cut-connection.ts';
import { type LiveApi, startLiveApi } from './support/live-api.ts';
import { madeRun, tell, turn } from './support/made-run.ts';
import { nextOf, socketSubscriber, sseSubscriber } from './support/subscriber.ts';

let database: TestDatabase;
/** What the outages do not touch: the writers of another machine. */
let db: PrismaClient;
let cable: Cable;
let api: LiveApi;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createClient({ url: database.url, poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 5_000 });
  cable = await cableTo(database.url);
  api = await startLiveApi(cable.url);
});
afterAll(async () => {
  await api.close();
  await cable.cut();
  await db.$disconnect();
  await database.drop();
});

/** Ends the connections that listen. @returns how many there were. */
async function endListeners(): Promise<number> {
  const { rowCount } = await withClient((client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'quantum-sovereign notifications'`,
    ),
  );
  return rowCount ?? 0;
}

async function withClient<Result>(use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

const listening = (): Promise<void> =>
  vi.waitFor(
    async () => {
      const sql = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'quantum-sovereign notifications'`;
      expect((await withClient((client) => client.query(sql))).rowCount).toBe(1);
    },
    { timeout: 10_000, interval: 50 },
  );

describe('a subscription', () => {
  test('loses nothing when the connection that listens is ended in the middle, again and again', async () => {
    const subscriber = socketSubscriber(api.url);
    const run = await madeRun(db);
    const from = await tell(db, run, 'RUN_STARTED');
    const feed = subscriber.subscribe(FeedDocument, { after: from });
    const read: number[] = [];
    const written: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await listening();
      expect(await endListeners()).toBe(1);
      for (const kind of ['NODE_COMPLETED', 'NODE_FAILED'] as const) written.push(await tell(db, run, kind));
      read.push(
        (await nextOf(feed)).pipelineRunsFeed.sequence,
        (await nextOf(feed)).pipelineRunsFeed.sequence,
      );
    }
    expect(read).toEqual(written);
    subscriber.close();
  });

  test('waits while the database is out of reach, and goes on with everything that happened, what it selects included', async () => {
    const subscriber = sseSubscriber(api.url);
    const run = await madeRun(db);
    const first = await tell(db, run, 'RUN_STARTED');
    const events = subscriber.subscribe(RunEventsDocument, { runId: run.id });
    expect((await nextOf(events)).pipelineRunEvents.sequence).toBe(first);
    const second = nextOf(events);
    await cable.cut();
    const numbers = [
      await tell(db, run, 'NODE_COMPLETED'),
      await turn(db, run, 'COMPLETED', 'RUN_COMPLETED'),
    ];
    const refused = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { pipelineRunsFeed { sequence } }' }),
    });
    expect(await refused.text()).toMatch(/"code":"UNAVAILABLE"/);
    await cable.mend();
    const told = [(await second).pipelineRunEvents, (await nextOf(events)).pipelineRunEvents];
    expect(told.map(({ sequence }) => sequence)).toEqual(numbers);
    expect(told.map((event) => event.run)).toEqual([
      { id: run.id, status: 'COMPLETED' },
      { id: run.id, status: 'COMPLETED' },
    ]);
    expect((await events.next()).done).toBe(true);
    subscriber.close();
  });
});

describe('a connection that listens', () => {
  const settings = { channel: 'quantum_sovereign_run_events', probe: 'SELECT max(id) FROM run_events' };

  test('wakes everybody once it stands, at each notification, and nobody who has left or after the end', async () => {
    const notifications = new Notifications({
      ...settings,
      url: database.url,
      onTrouble: (error) => expect.unreachable(String(error)),
    });
    const [stays, leaves] = [vi.fn(), vi.fn()];
    notifications.onWakeUp(stays);
    const leave = notifications.onWakeUp(leaves);
    await vi.waitFor(() => expect(stays).toHaveBeenCalled(), { timeout: 5_000, interval: 10 });
    leave();
    const [before, left] = [stays.mock.calls.length, leaves.mock.calls.length];
    await tell(db, await madeRun(db), 'RUN_STARTED');
    await vi.waitFor(() => expect(stays.mock.calls.length).toBeGreaterThan(before), {
      timeout: 5_000,
      interval: 10,
    });
    await notifications.close();
    const atEnd = stays.mock.calls.length;
    await tell(db, await madeRun(db), 'RUN_STARTED');
    expect([stays.mock.calls.length, leaves.mock.calls.length]).toEqual([atEnd, left]);
  });

  test('finds by asking what no notification told it, as behind a pool that passes none on', async () => {
    const notifications = new Notifications({
      ...settings,
      channel: 'nobody_speaks_here',
      url: database.url,
      onTrouble: () => undefined,
    });
    const woken = vi.fn();
    notifications.onWakeUp(woken);
    await vi.waitFor(() => expect(woken).toHaveBeenCalled(), { timeout: 5_000, interval: 10 });
    const before = woken.mock.calls.length;
    await tell(db, await madeRun(db), 'RUN_STARTED');
    await vi.waitFor(() => expect(woken.mock.calls.length).toBeGreaterThan(before), {
      timeout: 10_000,
      interval: 50,
    });
    await notifications.close();
  });

  test('says once that it cannot be had, and wakes everybody all the same, so that they look themselves', async () => {
    const onTrouble = vi.fn();
    const url = 'postgresql://nobody@127.0.0.1:1/none';
    const notifications = new Notifications({ ...settings, url, onTrouble });
    const woken = vi.fn();
    notifications.onWakeUp(woken);
    await vi.waitFor(() => expect(woken.mock.calls.length).toBeGreaterThan(2), {
      timeout: 5_000,
      interval: 10,
    });
    expect(onTrouble).toHaveBeenCalledOnce();
    await notifications.close();
  });
});
