import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FeedDocument, RunNumbersDocument } from '../../generated/operations.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from './support/live-api.ts';
import { madeRun, turn, type MadeRun } from './support/made-run.ts';
import { nextOf, socketSubscriber, sseSubscriber, type Subscriber } from './support/subscriber.ts';

const WRITERS = 4;

let database: TestDatabase;
let apis: [LiveApi, LiveApi];
let subscribers: [Subscriber, Subscriber];
let writers: pg.Client[];

beforeAll(async () => {
  database = await createTestDatabase();
  apis = [await startLiveApi(database.url), await startLiveApi(database.url)];
  subscribers = [sseSubscriber(apis[0].url), socketSubscriber(apis[1].url)];
  writers = Array.from({ length: WRITERS }, () => new pg.Client(database.url));
  await Promise.all(writers.map((writer) => writer.connect()));
});
afterAll(async () => {
  for (const subscriber of subscribers) subscriber.close();
  await Promise.all(writers.map((writer) => writer.end()));
  for (const api of apis) await api.close();
  await database.drop();
});

/** A transaction of a writer: how many events it records, what it waits for in between, and whether it takes them back. */
const transaction = fc.record({
  events: fc.integer({ min: 1, max: 3 }),
  pauses: fc.integer({ min: 0, max: 3 }),
  isRolledBack: fc.boolean(),
});
/** How many events each reading takes before the connection is dropped, and on which of the two servers it goes on. */
const reading = fc.record({
  takes: fc.integer({ min: 0, max: 5 }),
  on: fc.constantFrom(0 as const, 1 as const),
});

async function write(
  writer: pg.Client,
  run: MadeRun,
  { events, pauses, isRolledBack }: { events: number; pauses: number; isRolledBack: boolean },
): Promise<number[]> {
  const numbers: number[] = [];
  const pause = async (): Promise<void> => {
    for (let round = 0; round < pauses; round += 1) await writer.query('SELECT 1');
  };
  await writer.query('BEGIN');
  await pause();
  for (let event = 0; event < events; event += 1) {
    const sql = `SELECT append_run_event($1::uuid, 'NODE_COMPLETED', '{}'::jsonb, now()) AS number`;
    const { rows } = await writer.query<{ number: string }>(sql, [run.runId]);
    numbers.push(Number(rows[0]?.number));
  }
  await pause();
  await writer.query(isRolledBack ? 'ROLLBACK' : 'COMMIT');
  return isRolledBack ? [] : numbers;
}

test('whatever writers commit and take back at once, who reads and is cut off at random gets each event once, in order', async () => {
  const plan = fc.record({
    writers: fc.array(fc.array(transaction, { maxLength: 5 }), { minLength: WRITERS, maxLength: WRITERS }),
    readings: fc.array(reading, { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async (given) => {
      const run = await madeRun(apis[0].db);
      const writing = Promise.all(
        writers.map(async (writer, index) => {
          const numbers: number[] = [];
          for (const one of given.writers[index] ?? []) numbers.push(...(await write(writer, run, one)));
          return numbers;
        }),
      ).then(async (written) => {
        written.push([await turn(apis[0].db, run, 'COMPLETED', 'RUN_COMPLETED')]);
        return written.flat().sort((one, other) => one - other);
      });
      const read: number[] = [];
      for (const { takes, on } of [...given.readings, { takes: Infinity, on: 0 as const }]) {
        const after = read.at(-1) ?? null;
        const results = subscribers[on].subscribe(RunNumbersDocument, { runId: run.id, after });
        for (let taken = 0; taken < takes; taken += 1) {
          const { value, done } = await results.next();
          if (done === true) break;
          expect(value.errors).toBeUndefined();
          read.push(value.data?.pipelineRunEvents.sequence ?? Number.NaN);
        }
        await results.return();
      }
      expect(read).toEqual(await writing);
    }),
    { numRuns: 25 },
  );
});

test('the feed holds back no event of a transaction that committed first, while others are open', async () => {
  const [early, late] = writers;
  if (!early || !late) throw new Error('Two writers are needed.');
  const run = await madeRun(apis[0].db);
  const from = await turn(apis[0].db, run, 'RUNNING', 'RUN_STARTED');
  const feed = subscribers[1].subscribe(FeedDocument, { after: from });
  const first = nextOf(feed);
  // The later writer waits for the earlier one: whoever took a number first is seen first.
  await early.query('BEGIN');
  const append = `SELECT append_run_event('${run.runId}', 'NODE_COMPLETED', '{}'::jsonb, now())`;
  await early.query(append);
  const overtaking = late.query(append);
  await early.query('COMMIT');
  await overtaking;
  const sequence = (await first).pipelineRunsFeed.sequence;
  expect([sequence, (await nextOf(feed)).pipelineRunsFeed.sequence]).toEqual([from + 1, from + 2]);
  await feed.return();
});
