import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { rotateRecords } from '../../../src/modules/upkeep/actions/rotate-records.ts';
import { DEFAULT_RETENTION } from '../../../src/modules/upkeep/domain/retention.ts';
import { newId } from '../../../src/shared/ids.ts';
import { RotatedFilesDocument } from '../../generated/operations.ts';
import { faultyClient } from '../../support/faulty-client.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const clock = { now: () => NOW };
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

let api: TestApi;
let folder: string;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rotated-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await api.db.systemLog.deleteMany();
  await api.db.idempotencyKey.deleteMany();
  await api.db.pipelineRun.deleteMany();
  await api.db.rotatedFile.deleteMany();
});

const rotate = (db: PrismaClient = api.db, where = folder) =>
  rotateRecords({
    db,
    clock,
    retention: DEFAULT_RETENTION,
    folder: where,
    signal: new AbortController().signal,
  });
const addLogs = (count: number, createdAt: Date): Promise<number> => api.db.$executeRaw`
  INSERT INTO trading.system_logs (timestamp_utc, level, module, message, created_at)
  SELECT ${daysAgo(400)}, 'INFO', 'made', 'line ' || number, ${createdAt}::timestamptz + number * interval '1 microsecond'
  FROM generate_series(1, ${count}::int) number`;
const listed = async (filter: object = {}) =>
  (await execute(api.app, RotatedFilesDocument, { filter })).rotatedFiles;
const linesOf = async (name: string): Promise<Record<string, unknown>[]> => {
  const text = gunzipSync(await readFile(path.join(folder, name))).toString();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};
/** The messages of all records in the files that the database knows. */
const recorded = async (): Promise<unknown[]> => {
  const files = await api.db.rotatedFile.findMany({ orderBy: [{ rotatedAt: 'asc' }, { fromAt: 'asc' }] });
  const lines = await Promise.all(files.map(({ fileName }) => linesOf(fileName)));
  return lines.flat().map(({ message }) => message);
};
const messages = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);
/** A client that does something before one of its transactions begins. */
const interrupted = (at: number, act: () => Promise<unknown>): PrismaClient => {
  let begun = 0;
  return new Proxy(api.db, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (name !== '$transaction' || typeof member !== 'function') return member;
      return async (...given: unknown[]): Promise<unknown> => {
        begun += 1;
        if (begun === at) await act();
        return (await Reflect.apply(member, target, given)) as unknown;
      };
    },
  });
};

describe('rotateRecords', () => {
  test('moves logs that were stored more than 30 days ago into a file with every column, and keeps the others', async () => {
    await api.db.systemLog.create({
      data: {
        level: 'ERROR',
        module: 'market',
        message: 'old, with "quotes"\nand é',
        extraData: { slippage: 0.1 },
        timestampUtc: daysAgo(31),
        createdAt: daysAgo(30.5),
      },
    });
    const young = { level: 'INFO', module: 'market', message: 'young', timestampUtc: daysAgo(90) };
    await api.db.systemLog.create({ data: { ...young, createdAt: daysAgo(30) } });
    const rotated = await rotate();
    expect(rotated).toEqual([
      { kind: 'SYSTEM_LOGS', rows: 1, files: 1 },
      { kind: 'IDEMPOTENCY_KEYS', rows: 0, files: 0 },
      { kind: 'RUN_EVENTS', rows: 0, files: 0 },
    ]);
    expect(await api.db.systemLog.findMany({ select: { message: true } })).toEqual([{ message: 'young' }]);
    const [fileName = ''] = await readdir(folder);
    expect(await linesOf(fileName)).toEqual([
      {
        id: expect.any(Number) as number,
        level: 'ERROR',
        module: 'market',
        message: 'old, with "quotes"\nand é',
        extra_data: { slippage: 0.1 },
        trade_id: null,
        ai_decision_id: null,
        timestamp_utc: expect.any(String) as string,
        created_at: expect.any(String) as string,
      },
    ]);
    expect((await stat(path.join(folder, fileName))).mode & 0o777).toBe(0o600);
    const bytes = await readFile(path.join(folder, fileName));
    expect((await stat(path.join(folder, fileName))).mode & 0o777).toBe(0o600);
    expect(await listed({ kind: { eq: 'SYSTEM_LOGS' } })).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            kind: 'SYSTEM_LOGS',
            host: hostname(),
            folder,
            fileName,
            rowCount: 1,
            fromAt: daysAgo(30.5).toISOString(),
            toAt: daysAgo(30.5).toISOString(),
            sizeBytes: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
            rotatedAt: NOW.toISOString(),
          },
        },
      ],
    });
    expect(await listed({ kind: { eq: 'RUN_EVENTS' } })).toEqual({ totalCount: 0, edges: [] });
  });

  test('moves old idempotency keys, and old events of runs that ended long ago, not of others', async () => {
    const key = (name: string, createdAt: Date) => ({
      operation: 'recordTrade',
      key: name,
      inputHash: 'h',
      result: { id: 1 },
      createdAt,
    });
    await api.db.idempotencyKey.createMany({
      data: [key('old "one"', daysAgo(31)), key('young', daysAgo(29))],
    });
    const run = async (status: 'COMPLETED' | 'RUNNING', finishedAt: Date | null): Promise<string> => {
      const id = newId();
      const row = { id, mode: 'PAPER' as const, asOf: NOW, config: {}, createdAt: daysAgo(60) };
      await api.db.pipelineRun.create({ data: { ...row, status, startedAt: daysAgo(60), finishedAt } });
      await api.db.$executeRaw`SELECT append_run_event(${id}::uuid, 'RUN_STARTED', '{}', ${daysAgo(60)})`;
      return id;
    };
    const ended = await run('COMPLETED', daysAgo(50));
    const late = await run('COMPLETED', daysAgo(10));
    const running = await run('RUNNING', null);
    await api.db.$executeRaw`SELECT append_run_event(${ended}::uuid, 'PICKS_SETTLED', '{}', ${daysAgo(5)})`;
    expect(await rotate()).toMatchObject([{ rows: 0 }, { rows: 1, files: 1 }, { rows: 1, files: 1 }]);
    expect(await api.db.idempotencyKey.findMany({ select: { key: true } })).toEqual([{ key: 'young' }]);
    const events = await api.db.runEvent.findMany({
      select: { runId: true, kind: true },
      orderBy: { id: 'asc' },
    });
    expect(events).toEqual([
      { runId: late, kind: 'RUN_STARTED' },
      { runId: running, kind: 'RUN_STARTED' },
      { runId: ended, kind: 'PICKS_SETTLED' },
    ]);
    const files = (await listed()).edges.map(({ node }) => node);
    const ofKind = (kind: string): string => files.find((file) => file.kind === kind)?.fileName ?? '';
    expect(await linesOf(ofKind('IDEMPOTENCY_KEYS'))).toMatchObject([
      { key: 'old "one"', result: { id: 1 } },
    ]);
    expect(await linesOf(ofKind('RUN_EVENTS'))).toMatchObject([{ run_id: ended, kind: 'RUN_STARTED' }]);
  });

  test('moves 50,001 logs into two files, the oldest first, each log once', async () => {
    await addLogs(50_001, daysAgo(40));
    expect(await rotate()).toMatchObject([{ rows: 50_001, files: 2 }, {}, {}]);
    expect(await api.db.systemLog.count()).toBe(0);
    expect(await recorded()).toEqual(messages(50_001));
  });

  test.each(['a file', 'nothing that can be made'])(
    'deletes nothing when its folder is %s, and says so',
    async (what) => {
      await addLogs(3, daysAgo(40));
      await writeFile(path.join(folder, 'file'), '');
      const where = what === 'a file' ? path.join(folder, 'file') : path.join(folder, 'file', 'below');
      await expect(rotate(api.db, where)).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringContaining(where) as string,
      });
      expect(await api.db.systemLog.count()).toBe(3);
      expect(await api.db.rotatedFile.count()).toBe(0);
    },
  );

  test.each(['changed', 'deleted'])(
    'deletes nothing when a row is %s after it was written, and leaves no file',
    async (how) => {
      await addLogs(3, daysAgo(40));
      const act = (): Promise<unknown> =>
        how === 'changed'
          ? api.db.systemLog.updateMany({ where: { message: 'line 2' }, data: { level: 'ERROR' } })
          : api.db.systemLog.deleteMany({ where: { message: 'line 2' } });
      await expect(rotate(interrupted(2, act))).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await api.db.systemLog.count()).toBe(how === 'changed' ? 3 : 2);
      expect(await readdir(folder)).toEqual([]);
      expect(await rotate()).toMatchObject([{ rows: how === 'changed' ? 3 : 2 }, {}, {}]);
    },
  );

  test('that died before it deleted leaves a file that nobody knows, and the next one moves the rows once', async () => {
    await addLogs(3, daysAgo(40));
    const died = faultyClient(api.db, { at: [2], when: 'BEFORE', error: new Error('killed') });
    await expect(rotate(died)).rejects.toThrow('killed');
    expect(await api.db.systemLog.count()).toBe(3);
    await rotate();
    expect(await readdir(folder)).toHaveLength(2);
    expect(await recorded()).toEqual(messages(3));
    expect(await api.db.systemLog.count()).toBe(0);
  });

  test('that never heard of its commit keeps the file', async () => {
    await addLogs(3, daysAgo(40));
    const deaf = faultyClient(api.db, { at: [2], when: 'AFTER', error: new Error('connection lost') });
    await expect(rotate(deaf)).rejects.toThrow('connection lost');
    expect(await recorded()).toEqual(messages(3));
    expect(await rotate()).toMatchObject([{ rows: 0, files: 0 }, {}, {}]);
  });

  test('by two processes at once moves each row once', async () => {
    await addLogs(5_000, daysAgo(40));
    await Promise.allSettled([rotate(), rotate()]);
    await rotate();
    expect(await recorded()).toEqual(messages(5_000));
    expect(await api.db.systemLog.count()).toBe(0);
  });

  test('removes what processes that died left unfinished a day ago, and nothing else', async () => {
    const [old, young] = ['a.ndjson.gz.unfinished', 'b.ndjson.gz.unfinished'];
    for (const name of [old, young, 'c.ndjson.gz']) await writeFile(path.join(folder, name), 'x');
    const dayBefore = daysAgo(1.1);
    await utimes(path.join(folder, old), dayBefore, dayBefore);
    await utimes(path.join(folder, young), NOW, NOW);
    await rotate();
    expect((await readdir(folder)).sort()).toEqual([young, 'c.ndjson.gz']);
  });
});
