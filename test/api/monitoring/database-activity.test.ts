import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDatabase } from '../../../src/modules/monitoring/actions/sample-database.ts';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { newId } from '../../../src/shared/ids.ts';
import { takeTick } from '../../../src/worker/take-tick.ts';
import { SystemStatusDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { plansOf } from '../graphql/support/plans-of.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const before = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const status = async () => (await execute(api.app, SystemStatusDocument)).systemStatus;

describe('systemStatus', () => {
  test('counts trades and decisions of 24 hours, and on average of seven days', async () => {
    const trade = (timestamp: Date) => ({
      timestamp,
      tokenIn: 'USDC',
      tokenOut: 'SOL',
      amountIn: 10,
      amountOut: 1,
      price: 10,
      status: 'FAILED',
    });
    const hours = [0, 23.9, 24, 100, 167.9, 168, 500];
    await api.db.trade.createMany({ data: hours.map((one) => trade(before(one))) });
    await api.db.trade.create({ data: trade(before(-1)) });
    const decision = (timestampUtc: Date, number: number) => ({
      timestampUtc,
      decisionId: `d${number}`,
      decisionType: 'HOLD',
      tokenPair: 'SOL/USDC',
      confidence: 0.5,
      reasoning: 'made',
      executionStatus: 'PENDING',
    });
    await api.db.aiDecision.createMany({
      data: [1, 30, 200].map((one, index) => decision(before(one), index)),
    });
    expect(await status()).toMatchObject({
      trades: { lastDay: 2, averagePerDay: 5 / 7 },
      decisions: { lastDay: 1, averagePerDay: 2 / 7 },
    });
  });

  test('counts trades by the index on their timestamp', async () => {
    await api.db.$executeRaw`
      INSERT INTO trading.trades ("timestamp", token_in, token_out, amount_in, amount_out, price, status)
      SELECT ${before(300)}::timestamptz - number * interval '1 minute', 'USDC', 'SOL', 10, 1, 10, 'CONFIRMED'
      FROM generate_series(1, 20000) number`;
    await api.db.$executeRaw`ANALYZE trading.trades`;
    const plans = await plansOf(() => status());
    const ofTrades = plans.filter((plan) => /trades/.test(plan));
    expect(ofTrades).toEqual([expect.stringMatching(/Index.* using trades_timestamp\w*/) as string]);
  });

  test('says how many transactions there are a day, once there are two samples that can be compared', async () => {
    const sample = (
      at: Date,
      commits: number,
      rollbacks: number,
      countsSince: Date | null = null,
    ): Promise<unknown> =>
      api.db.databaseSample.create({ data: { at, sizeBytes: 1, commits, rollbacks, countsSince } });
    await sample(before(40), 10, 0);
    await sample(before(13), 1_000, 10);
    expect((await status()).transactions).toBeNull();
    await sample(before(1), 1_600, 16);
    expect((await status()).transactions).toEqual({
      commits: 1_200,
      rollbacks: 12,
      fromAt: before(13).toISOString(),
      toAt: before(1).toISOString(),
    });
    // A crash: the counts begin at 0.
    await sample(before(0.75), 5, 0);
    expect((await status()).transactions).toBeNull();
    await sample(before(0.5), 10, 0);
    expect((await status()).transactions).toMatchObject({ commits: 480, fromAt: before(0.75).toISOString() });
    // Somebody resets them, and much happens at once.
    await sample(before(0.25), 900, 0, before(0.3));
    expect((await status()).transactions).toBeNull();
    await api.db.databaseSample.deleteMany();
  });

  test('tells the slowest statements of 24 hours, each once', async () => {
    const slow = (at: Date, durationMs: number, statement: string, process: string) => ({
      at,
      durationMs,
      statement,
      process,
    });
    await api.db.slowStatement.createMany({
      data: [
        slow(before(2), 3_000, 'SELECT a', 'first'),
        slow(before(1), 1_000, 'SELECT a', 'last'),
        slow(before(3), 5_000, 'SELECT b', 'first'),
        slow(before(25), 9_000, 'SELECT c', 'first'),
      ],
    });
    expect((await status()).slowStatements).toEqual([
      {
        statement: 'SELECT b',
        count: 1,
        longestMs: 5_000,
        meanMs: 5_000,
        lastAt: before(3).toISOString(),
        lastProcess: 'first',
      },
      {
        statement: 'SELECT a',
        count: 2,
        longestMs: 3_000,
        meanMs: 2_000,
        lastAt: before(1).toISOString(),
        lastProcess: 'last',
      },
    ]);
  });

  test("shows what runs for longer than a second, values left out, and of others' statements no text", async () => {
    const ours = new pg.Client({ connectionString: api.url, application_name: 'quantum-sovereign' });
    const others = new pg.Client({ connectionString: api.url, application_name: 'psql' });
    await Promise.all([ours.connect(), others.connect()]);
    const running = [ours, others].map((client) =>
      client.query(`SELECT pg_sleep(60) AS "slept", 'secret'`).catch(() => null),
    );
    try {
      await expect
        .poll(async () => (await status()).runningStatements?.length, { timeout: 20_000, interval: 100 })
        .toBe(2);
      const shown = [...((await status()).runningStatements ?? [])].sort((a, b) =>
        a.application < b.application ? -1 : 1,
      );
      expect(shown).toEqual([
        { application: 'psql', runningMs: expect.any(Number) as number, waitsFor: null, statement: null },
        {
          application: 'quantum-sovereign',
          runningMs: expect.any(Number) as number,
          waitsFor: null,
          statement: `SELECT pg_sleep(60) AS "slept", '…'`,
        },
      ]);
    } finally {
      await api.db.$queryRaw`
        SELECT pg_cancel_backend(pid)::text FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()`;
      await Promise.all(running);
      await Promise.allSettled([ours.end(), others.end()]);
    }
  });

  test('adds up the operations of all processes of an hour and a day', async () => {
    const minute = (process: string, at: Date, operations: number, failures: number) => ({
      process,
      minute: at,
      operations,
      failures,
    });
    await api.db.requestMinute.createMany({
      data: [
        minute('a', before(0), 6, 1),
        minute('b', before(0), 2, 1),
        minute('a', before(1), 12, 0),
        minute('a', before(24), 500, 500),
      ],
    });
    expect((await status()).errorRate).toEqual({
      lastHour: { operations: 8, failures: 2, rate: 0.25 },
      lastDay: { operations: 20, failures: 2, rate: 0.1 },
    });
  });

  test('tells the newest backup that has ended with its verification, and what upkeep did', async () => {
    const backup = {
      kind: 'DAILY',
      host: 'desk',
      folder: '/backups',
      snapshotAt: before(3),
      byteSize: 5_000_000_000n,
      sha256: 'x',
      tableCount: 1,
      rowCount: 1,
      newestMigration: 'm',
      auditSequence: 0,
      auditHash: 'x',
    };
    const verified = { verification: 'PASSED', verifiedAt: before(1) };
    await api.db.backup.createMany({
      data: [
        {
          ...backup,
          ...verified,
          id: newId(),
          fileName: 'good',
          status: 'COMPLETED',
          startedAt: before(3),
          finishedAt: before(2),
        },
        { ...backup, id: newId(), fileName: 'running', status: 'RUNNING', startedAt: before(1) },
      ],
    });
    await api.db.upkeepTask.create({
      data: { task: 'VACUUM', doneAt: before(5), details: { tables: 3, skipped: [] } },
    });
    expect(await status()).toMatchObject({
      lastBackup: {
        status: 'COMPLETED',
        startedAt: before(3).toISOString(),
        finishedAt: before(2).toISOString(),
        host: 'desk',
        fileName: 'good',
        sizeBytes: 5_000_000_000,
        verifiedAt: before(1).toISOString(),
        verification: 'PASSED',
      },
      upkeep: [{ task: 'VACUUM', doneAt: before(5).toISOString(), details: { tables: 3, skipped: [] } }],
    });
  });
});

describe('samples of the database', () => {
  test('are taken once an hour, however often it is asked for', async () => {
    const next = new Date(NOW.getTime() + 3_600_000);
    expect([
      await sampleDatabase(api.db, NOW),
      await sampleDatabase(api.db, new Date(next.getTime() - 1)),
    ]).toEqual([true, false]);
    const log = { info: () => undefined, error: () => undefined };
    const deps = { db: api.db, clock: { now: () => next }, queue: null, budgets: DEFAULT_BUDGETS, log };
    await Promise.all([1, 2].map(() => takeTick(deps, { name: 'MINUTE', madeAt: next })));
    const samples = await api.db.databaseSample.findMany({ orderBy: { at: 'asc' } });
    expect(samples.map(({ at }) => at)).toEqual([NOW, next]);
    expect(samples.every(({ sizeBytes, commits }) => sizeBytes > 1_000_000n && commits > 0n)).toBe(true);
  });
});
