import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../../src/db/client.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { SlowStatementWatch } from '../../../src/db/slow-statement-watch.ts';
import { recordSlowStatements } from '../../../src/modules/monitoring/slow-statement-recorder.ts';
import { thisProcess } from '../../../src/modules/jobs/this-process.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const NOW = new Date('2026-05-15T06:00:00Z');

let client: TestClient;
let now = NOW;
let faults: unknown[] = [];

beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());
afterEach(async () => {
  await client.db.slowStatement.deleteMany();
  [now, faults] = [NOW, []];
});

/** What a client with a watch records while `run` works with it. */
const recordedOf = async (
  thresholdMs: number,
  run: (db: PrismaClient, watch: SlowStatementWatch) => Promise<unknown>,
  poolSize = 2,
) => {
  const watch = new SlowStatementWatch(thresholdMs);
  const settings = { url: client.url, poolSize, connectTimeoutMs: 5_000, statementTimeoutMs: 5_000 };
  const db = createClient({ ...settings, observers: [watch] });
  const onFault = (error: unknown): number => faults.push(error);
  const stop = recordSlowStatements({ db, clock: { now: () => now }, watch, onFault });
  try {
    await run(db, watch);
  } finally {
    await stop();
    await db.$disconnect();
  }
  return await client.db.slowStatement.findMany({ orderBy: { id: 'asc' } });
};

describe('recordSlowStatements', () => {
  test('records a statement that takes too long, without its values, and no faster one', async () => {
    const recorded = await recordedOf(300, async (db) => {
      await db.$queryRaw`SELECT 'secret', ${'value'}::text, pg_sleep(0.35)::text`;
      await db.$queryRaw`SELECT 1`;
    });
    expect(recorded).toEqual([
      {
        id: expect.any(BigInt) as bigint,
        at: NOW,
        process: thisProcess(),
        durationMs: expect.any(Number) as number,
        statement: "SELECT '…', $1::text, pg_sleep(0.35)::text",
      },
    ]);
    expect(recorded[0]?.durationMs).toBeGreaterThanOrEqual(349);
    expect(faults).toEqual([]);
  });

  test('records one inside a transaction, and one that failed', async () => {
    const recorded = await recordedOf(300, async (db) => {
      await db.$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(0.35)::text AS inside`);
      await db.$queryRaw`SELECT pg_sleep(0.35), 1 / (random() * 0)::int AS failed`.catch(() => undefined);
    });
    expect(recorded.map(({ statement }) => statement)).toEqual([
      'SELECT pg_sleep(0.35)::text AS inside',
      'SELECT pg_sleep(0.35), 1 / (random() * 0)::int AS failed',
    ]);
  });

  test('does not take for slow what only waits for a connection', async () => {
    const slow = (db: PrismaClient): Promise<unknown> => db.$queryRaw`SELECT pg_sleep(0.6)::text`;
    const recorded = await recordedOf(
      500,
      (db) => Promise.all([slow(db), db.$queryRaw`SELECT 1`, db.$queryRaw`SELECT 2`]),
      1,
    );
    expect(recorded.map(({ statement }) => statement)).toEqual(['SELECT pg_sleep(0.6)::text']);
  });

  test('leaves out upkeep and copies, and what it writes itself', async () => {
    const recorded = await recordedOf(0, async (_db, watch) => {
      watch.note('VACUUM (ANALYZE) "public"."jobs"', 9_000);
      watch.note(' ANALYZE "public"."jobs"', 9_000);
      watch.note('COPY trading.trades TO STDOUT', 9_000);
      watch.note('SELECT 1', 9_000);
      await Promise.resolve();
    });
    expect(recorded.map(({ statement }) => statement)).toEqual(['SELECT 1']);
  });

  test('records at most 30 a minute, and goes on in the next one', async () => {
    const recorded = await recordedOf(1_000, async (_db, watch) => {
      for (let number = 0; number < 50; number += 1) watch.note(`SELECT ${number}`, 1_000);
      now = new Date('2026-05-15T06:01:00Z');
      watch.note('SELECT 50', 1_000);
      watch.note('SELECT 51', 999.9);
      await Promise.resolve();
    });
    expect(recorded).toHaveLength(31);
    expect(recorded.filter(({ at }) => at > NOW).map(({ statement }) => statement)).toEqual(['SELECT 50']);
  });

  test('fails no request when it cannot write, and tells', async () => {
    await client.db.$executeRaw`ALTER TABLE slow_statements RENAME TO gone`;
    try {
      const failing = recordedOf(300, async (db) => {
        expect(await db.$queryRaw`SELECT pg_sleep(0.35)::text AS slept`).toEqual([{ slept: '' }]);
      });
      await expect(failing).rejects.toThrow();
    } finally {
      await client.db.$executeRaw`ALTER TABLE gone RENAME TO slow_statements`;
    }
    expect(faults).toHaveLength(1);
  });
});
