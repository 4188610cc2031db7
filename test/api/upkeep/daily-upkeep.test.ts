import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { analyzeTables } from '../../../src/db/upkeep/analyze-tables.ts';
import { maintainTables } from '../../../src/db/upkeep/maintain-tables.ts';
import { compareSchema } from '../../../src/modules/upkeep/actions/compare-schema.ts';
import { dailyRotationStep } from '../../../src/modules/upkeep/actions/daily-rotation-step.ts';
import { dailyUpkeepStep } from '../../../src/modules/upkeep/actions/daily-upkeep-step.ts';
import { DEFAULT_RETENTION } from '../../../src/modules/upkeep/domain/retention.ts';
import { newId } from '../../../src/shared/ids.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const NOW = new Date('2026-05-15T06:00:00Z');
const DAY_MS = 86_400_000;
const after = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS);

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  await client.db.upkeepTask.deleteMany();
  await client.db.systemLog.deleteMany();
});

const context = () => ({ jobId: newId(), signal: new AbortController().signal, report: () => undefined });
/** How many rows PostgreSQL believes a table to have; -1 when it never looked. */
const believedRows = async (table: string): Promise<number | undefined> =>
  (
    await client.db.$queryRaw<
      { rows: number }[]
    >`SELECT reltuples::float8 AS rows FROM pg_class WHERE oid = ${table}::regclass`
  )[0]?.rows;
const addLogs = (count: number): Promise<number> => client.db.$executeRaw`
  INSERT INTO trading.system_logs (level, module, message) SELECT 'INFO', 'made', 'line' FROM generate_series(1, ${count}::int)`;

/** A role of its own that may read and write rows, and nothing more; gone at the end. */
const asGuest = async (act: (url: string) => Promise<void>): Promise<void> => {
  const role = `qs_test_${randomUUID().replaceAll('-', '')}`;
  const run = (sql: string): Promise<number> => client.db.$executeRawUnsafe(sql);
  await run(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
  for (const schema of ['public', 'trading']) {
    await run(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
    await run(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
  }
  const url = new URL(client.url);
  [url.username, url.password] = [role, 'secret'];
  try {
    await act(url.toString());
  } finally {
    await run(`DROP OWNED BY ${role}`);
    await run(`DROP ROLE ${role}`);
  }
};

describe('the step UPKEEP', () => {
  const step = (at: Date) =>
    dailyUpkeepStep({ db: client.db, clock: { now: () => at }, url: client.url })(context());

  test('vacuums and analyses every table, notes it, and waits for a week', async () => {
    await addLogs(500);
    const done = await step(NOW);
    const [{ count } = { count: 0 }] = await client.db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_tables WHERE schemaname IN ('public', 'quantum', 'trading')`;
    expect(done).toEqual({ kind: 'DONE', result: { tables: count, skipped: [] } });
    expect(await believedRows('trading.system_logs')).toBe(500);
    expect(await client.db.upkeepTask.findMany()).toEqual([
      { task: 'VACUUM', doneAt: NOW, details: { tables: count, skipped: [] } },
    ]);
    expect(await step(after(6))).toEqual({
      kind: 'SKIPPED',
      reason: 'The tables were vacuumed on 2026-05-15T06:00:00.000Z, within the week.',
    });
    expect(await step(after(6.99))).toMatchObject({ kind: 'DONE' });
  });

  test('tells of each table that the role may not vacuum, and of the reason', async () => {
    await asGuest(async (url) => {
      const clock = { now: () => NOW };
      const outcome = await dailyUpkeepStep({ db: client.db, clock, url })(context());
      expect(outcome).toMatchObject({ kind: 'DONE', result: { tables: 0 } });
      const { skipped } = await maintainTables(url, 'VACUUM (ANALYZE)');
      expect(skipped).toContainEqual({
        table: 'trading.trades',
        reason: expect.stringMatching(/permission|only table or database owner/) as string,
      });
    });
  });

  test('has no say where the address is not known', async () => {
    const unknown = dailyUpkeepStep({ db: client.db, clock: { now: () => NOW }, url: null });
    expect(await unknown(context())).toMatchObject({ kind: 'SKIPPED' });
  });

  test('ends between two tables when it is asked to', async () => {
    const aborted = AbortSignal.abort(new Error('enough'));
    await expect(maintainTables(client.url, 'ANALYZE', aborted)).rejects.toThrow('enough');
  });
});

describe('analyzeTables', () => {
  test('has PostgreSQL look at the named tables anew, also inside a transaction', async () => {
    await addLogs(700);
    await client.db.$transaction((tx) => analyzeTables(tx, ['trading.system_logs']));
    expect(await believedRows('trading.system_logs')).toBe(700);
  });

  test.each(['system_logs', 'trading.system_logs; DROP TABLE x', '"a".b'])(
    'takes %j for no name of a table',
    async (name) => {
      await expect(analyzeTables(client.db, [name])).rejects.toThrow('is no name of a table');
    },
  );
});

describe('compareSchema', () => {
  const clock = { now: () => NOW };

  test('finds no difference in what the migrations made, and a column that somebody added', async () => {
    const whole = { kind: 'COMPARED', differences: [], differenceCount: 0 };
    expect(await compareSchema(client.db, clock, client.url)).toEqual(whole);
    await client.db.$executeRaw`ALTER TABLE trading.tokens ADD COLUMN extra text`;
    const found = await compareSchema(client.db, clock, client.url);
    await client.db.$executeRaw`ALTER TABLE trading.tokens DROP COLUMN extra`;
    expect(found).toEqual({
      kind: 'COMPARED',
      differences: [expect.stringContaining('trading.tokens.extra') as string],
      differenceCount: 1,
    });
    expect(await client.db.upkeepTask.findMany()).toMatchObject([
      { task: 'COMPARE_SCHEMA', doneAt: NOW, details: found },
    ]);
  });

  test('tells that there is none where the role may make no database', async () => {
    await asGuest(async (url) => {
      expect(await compareSchema(client.db, clock, url)).toEqual({
        kind: 'NOT_COMPARED',
        reason: expect.stringContaining('CREATEDB') as string,
      });
    });
  });
});

describe('the step ROTATE_RECORDS', () => {
  const at = { now: () => NOW };

  test('deletes measurements that are older than 30 days and exports whose time is up, and notes what it did', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rotated-'));
    try {
      for (const days of [-31, -29]) {
        await client.db.slowStatement.create({
          data: { at: after(days), process: 'p', durationMs: 1, statement: 's' },
        });
        await client.db.requestMinute.create({
          data: { process: 'p', minute: after(days), operations: 1, failures: 0 },
        });
        await client.db.databaseSample.create({
          data: { at: after(days), sizeBytes: 1, commits: 1, rollbacks: 1 },
        });
      }
      await makeExpiredExport();
      const deps = { db: client.db, clock: at, retention: DEFAULT_RETENTION, folder };
      const outcome = await dailyRotationStep(deps)(context());
      const none = { rows: 0, files: 0 };
      const result = {
        rotated: ['SYSTEM_LOGS', 'IDEMPOTENCY_KEYS', 'RUN_EVENTS'].map((kind) => ({ kind, ...none })),
        pruned: { slowStatements: 1, requestMinutes: 1, databaseSamples: 1 },
        exports: { expired: 1, brokenOff: 0 },
      };
      expect(outcome).toEqual({ kind: 'DONE', result });
      expect(await client.db.exportChunk.count()).toBe(0);
      expect(await client.db.slowStatement.count()).toBe(1);
      expect(await client.db.requestMinute.count()).toBe(1);
      expect(await client.db.databaseSample.count()).toBe(1);
      expect(await client.db.upkeepTask.findMany()).toEqual([
        { task: 'ROTATE_RECORDS', doneAt: NOW, details: result },
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('leaves records where they are without a folder', async () => {
    const deps = { db: client.db, clock: at, retention: DEFAULT_RETENTION, folder: null };
    expect(await dailyRotationStep(deps)(context())).toMatchObject({ kind: 'SKIPPED' });
  });
});

/** An export whose file was to be kept until a minute ago. */
async function makeExpiredExport(): Promise<void> {
  await client.db.dataExport.create({
    data: {
      id: newId(),
      subject: 'TRADES',
      format: 'CSV',
      condition: {},
      requestedAt: after(-1),
      snapshotAt: after(-1),
      finishedAt: after(-1),
      rowCount: 0,
      byteSize: 2,
      sha256: 'x',
      attempt: 1,
      expiresAt: new Date(NOW.getTime() - 60_000),
      job: { create: { id: newId(), kind: 'EXPORT', state: 'COMPLETED', input: {}, createdAt: after(-1) } },
      chunks: { create: { attempt: 1, position: 0, bytes: new Uint8Array([1, 2]) } },
    },
  });
}
