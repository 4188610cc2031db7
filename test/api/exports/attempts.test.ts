import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { removeExpiredExports } from '../../../src/modules/exports/actions/remove-expired-exports.ts';
import { saveChunks } from '../../../src/modules/exports/actions/save-chunks.ts';
import { cancelJob } from '../../../src/modules/jobs/actions/cancel-job.ts';
import type { JobContext } from '../../../src/modules/jobs/domain/job.ts';
import { makeTrades } from '../../../drill/made-trades.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { asked, downloaded, handlerOf, SECRET, worked } from './support/export-desk.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ downloadSecret: SECRET });
  const client = new pg.Client(api.url);
  await client.connect();
  await makeTrades(client, 3_000);
  await client.end();
});
afterAll(() => api.close());
beforeEach(() => api.db.job.deleteMany());

const chunks = (exportId: string): Promise<number> => api.db.exportChunk.count({ where: { exportId } });
const jobOf = (id: string): ReturnType<typeof api.db.job.findUniqueOrThrow> =>
  api.db.job.findUniqueOrThrow({ where: { id } });
async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

test('a job tells how many of the rows are written', async () => {
  const { jobId } = await asked(api, 'TRADES', 'NDJSON');
  const said: string[] = [];
  await worked(api, jobId, (input, context) => {
    const report = (fraction: number, message: string): void =>
      void said.push(`${fraction.toFixed(2)} ${message}`);
    return handlerOf(api)(input, { ...context, report });
  });
  expect(said[0]).toBe('0.17 500 of 3000 rows');
  expect(said.at(-1)).toBe('1.00 3000 of 3000 rows');
  expect(await jobOf(jobId)).toMatchObject({ state: 'COMPLETED', progress: 1, result: { rowCount: 3_000 } });
});

test('one that is cancelled between two pages leaves no part of a file', async () => {
  const { id, jobId } = await asked(api, 'TRADES', 'CSV');
  const end = new AbortController();
  let reports = 0;
  const handler = handlerOf(api);
  await expect(
    (async () => {
      await api.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING', attempt: 1 } });
      const report = (): void => {
        reports += 1;
        if (reports === 2) end.abort();
      };
      const context: JobContext = { jobId, attempt: 1, signal: end.signal, report };
      await handler({}, context);
    })(),
  ).rejects.toThrow(/abort/i);
  expect(reports).toBe(2);
  expect(await chunks(id)).toBe(0);
  expect(await api.db.dataExport.findUnique({ where: { id } })).toMatchObject({
    finishedAt: null,
    rowCount: null,
  });
});

test('one that is cancelled while it waits ends as soon as a worker takes it up', async () => {
  const { id, jobId } = await asked(api, 'TRADES', 'CSV');
  await api.db.$transaction((tx) => cancelJob(tx, jobId, NOW));
  await worked(api, jobId);
  expect(await jobOf(jobId)).toMatchObject({ state: 'CANCELLED', result: null });
  expect(await chunks(id)).toBe(0);
  expect((await downloaded(api, id)).status).toBe(409);
});

test('a worker that was given up writes nothing more, and what it wrote is gone from the file of the next one', async () => {
  const { id, jobId } = await asked(api, 'TRADES', 'CSV');
  await api.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING', attempt: 1 } });
  const stale = { exportId: id, jobId, attempt: 1 };
  await saveChunks(api.db, stale, once('half a file'));
  expect(await chunks(id)).toBe(1);
  // The next worker takes the job up, and is done.
  await worked(api, jobId);
  expect(await jobOf(jobId)).toMatchObject({ state: 'COMPLETED', attempt: 2 });
  await expect(saveChunks(api.db, stale, once('more of it'))).rejects.toMatchObject({ code: 'CONFLICT' });
  const left = await api.db.exportChunk.findMany({ where: { exportId: id }, select: { attempt: true } });
  expect([...new Set(left.map(({ attempt }) => attempt))]).toEqual([2]);
  const text = await (await downloaded(api, id)).text();
  expect(text.startsWith('id,timestamp,')).toBe(true);
  expect(text).not.toContain('half a file');
});

test('a stale worker that wakes up in the middle is told so, and does not finish', async () => {
  const { id, jobId } = await asked(api, 'TRADES', 'CSV');
  await api.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING', attempt: 1 } });
  const report = (): void => undefined;
  const context = { jobId, signal: new AbortController().signal, report };
  await api.db.job.update({ where: { id: jobId }, data: { attempt: 2 } });
  await expect(handlerOf(api)({}, { ...context, attempt: 1 })).rejects.toMatchObject({
    name: 'SupersededError',
  });
  expect(await api.db.dataExport.findUnique({ where: { id } })).toMatchObject({
    snapshotAt: null,
    finishedAt: null,
  });
});

test('what a job left behind that was given up is removed by the upkeep', async () => {
  const { id, jobId } = await asked(api, 'TRADES', 'CSV');
  await api.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING', attempt: 1 } });
  await saveChunks(api.db, { exportId: id, jobId, attempt: 1 }, once('half a file'));
  expect(await removeExpiredExports(api.db, NOW)).toEqual({ expired: 0, brokenOff: 0 });
  await api.db.job.update({ where: { id: jobId }, data: { state: 'FAILED' } });
  expect(await removeExpiredExports(api.db, NOW)).toEqual({ expired: 0, brokenOff: 1 });
  expect(await chunks(id)).toBe(0);
});
