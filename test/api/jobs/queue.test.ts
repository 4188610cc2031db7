import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cancelJob } from '../../../src/modules/jobs/actions/cancel-job.ts';
import { createJob } from '../../../src/modules/jobs/actions/create-job.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import type { JobHandler } from '../../../src/modules/jobs/domain/job.ts';
import { requestImport } from '../../../src/modules/matches/actions/request-import.ts';
import { startPipelineRun } from '../../../src/modules/pipeline/actions/start-pipeline-run.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { DomainError } from '../../../src/shared/domain-error.ts';
import { type JobWorker, startJobWorker } from '../../../src/worker/start-job-worker.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const csv = 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR\nE0,16/08/2025,15:00,North,South,2,1,H\n';
const ended = ['COMPLETED', 'FAILED', 'CANCELLED'];

let client: TestClient;
let worker: JobWorker;

beforeAll(async () => {
  client = await openTestClient();
  const settings = {
    url: client.url,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 20_000,
    importRoot: null,
    threads: 2,
  };
  worker = await startJobWorker(settings, pino({ level: 'silent' }));
});
afterAll(async () => {
  await worker.stop();
  await client.close();
});

const jobOf = (id: string): ReturnType<typeof client.db.job.findUniqueOrThrow> =>
  client.db.job.findUniqueOrThrow({ where: { id } });
const endOf = (id: string): Promise<unknown> =>
  vi.waitFor(async () => expect(ended).toContain((await jobOf(id)).state), { timeout: 15_000, interval: 50 });
const upload = (
  text: string,
  name = 'E0.csv',
): { paths: []; uploads: [{ name: string; text: string }]; knownAt: null; division: null } => ({
  paths: [],
  uploads: [{ name, text }],
  knownAt: null,
  division: null,
});

describe('a queued job', () => {
  test('is done by a worker thread, and its result is the report', async () => {
    const id = await client.db.$transaction((tx) =>
      requestImport(tx, { clock, queue: worker.queue, root: null }, upload(csv)),
    );
    await endOf(id);
    expect(await jobOf(id)).toMatchObject({
      state: 'COMPLETED',
      progress: 1,
      error: null,
      result: {
        reports: [{ fileName: 'E0.csv', matches: { new: 1, changed: 0, unchanged: 0 } }],
        refused: [],
      },
    });
  });

  test('fails with the code and the reason when its file is refused, and stores nothing', async () => {
    const matches = await client.db.match.count();
    const id = await client.db.$transaction((tx) =>
      requestImport(tx, { clock, queue: worker.queue, root: null }, upload(csv, 'SP1.csv')),
    );
    await endOf(id);
    expect(await jobOf(id)).toMatchObject({
      state: 'FAILED',
      error: {
        code: 'IMPORT_REFUSED',
        message: expect.stringMatching(/SP1\.csv, line 2: .*claims SP1/) as string,
      },
    });
    expect(await client.db.match.count()).toBe(matches);
  });

  test('is not there when the transaction that asked for it fails', async () => {
    const jobs = await client.db.job.count();
    const asked = client.db.$transaction(async (tx) => {
      await requestImport(tx, { clock, queue: worker.queue, root: null }, upload(csv));
      throw new Error('something else went wrong');
    });
    await expect(asked).rejects.toThrow('something else');
    expect(await client.db.job.count()).toBe(jobs);
  });

  test('runs the pipeline', async () => {
    const request = {
      mode: 'PAPER',
      asOf: new Date('2025-08-17T00:00:00Z'),
      leagues: [],
      config: {},
    } as const;
    const { runId, jobId } = await client.db.$transaction((tx) =>
      startPipelineRun(tx, { clock, queue: worker.queue }, request),
    );
    await endOf(jobId);
    expect(await jobOf(jobId)).toMatchObject({ state: 'COMPLETED', result: { runId, matchesConsidered: 0 } });
    expect(await client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
      status: 'COMPLETED',
    });
  });
});

describe('a job that is run in place', () => {
  const run = async (
    handler: JobHandler,
    cancelFirst = false,
  ): Promise<{ id: string; unexpected: unknown[] }> => {
    const unexpected: unknown[] = [];
    const id = await client.db.$transaction((tx) =>
      createJob(tx, null, { kind: 'IMPORT_MATCHES', input: {}, at: clock.now() }),
    );
    if (cancelFirst) await client.db.$transaction((tx) => cancelJob(tx, id, clock.now()));
    await runJob(
      {
        db: client.db,
        clock,
        handlers: { IMPORT_MATCHES: handler },
        onUnexpected: (error) => unexpected.push(error),
      },
      id,
    );
    return { id, unexpected };
  };

  test('is not run again once it has ended', async () => {
    const handler = vi.fn<JobHandler>().mockResolvedValue({ done: true });
    const { id } = await run(handler);
    await runJob(
      { db: client.db, clock, handlers: { IMPORT_MATCHES: handler }, onUnexpected: () => undefined },
      id,
    );
    expect(handler).toHaveBeenCalledTimes(1);
  });

  test('ends as CANCELLED when it was cancelled while it waited', async () => {
    const { id } = await run((_input, { signal }) => {
      signal.throwIfAborted();
      return Promise.resolve({ done: true });
    }, true);
    expect(await jobOf(id)).toMatchObject({ state: 'CANCELLED', result: null });
  });

  test('gives signs of life while it runs, which a job of the queue leaves to the queue', async () => {
    const aliveAt = async (id: string): Promise<number> => (await jobOf(id)).aliveAt?.getTime() ?? NaN;
    const { id } = await run(async (_input, { jobId }) => {
      const first = await aliveAt(jobId);
      await vi.waitFor(async () => expect(await aliveAt(jobId)).toBeGreaterThan(first), { timeout: 5_000 });
      return null;
    });
    expect(await jobOf(id)).toMatchObject({ state: 'COMPLETED' });
    const queued = await client.db.$transaction((tx) =>
      requestImport(tx, { clock, queue: worker.queue, root: null }, upload(csv)),
    );
    await endOf(queued);
    expect((await jobOf(queued)).aliveAt).toBeNull();
  });

  test('hears of a cancellation while it runs', async () => {
    const { id } = await run(async (_input, { jobId, signal, report }) => {
      report(0.5, 'half way');
      await client.db.$transaction((tx) => cancelJob(tx, jobId, clock.now()));
      await vi.waitFor(() => expect(signal.aborted).toBe(true), { timeout: 5_000, interval: 20 });
      signal.throwIfAborted();
      return null;
    });
    expect(await jobOf(id)).toMatchObject({ state: 'CANCELLED', progress: 0.5, progressMessage: 'half way' });
  });

  test('records a refusal as it is, and masks anything unforeseen but hands it to the log', async () => {
    const refused = await run(() => Promise.reject(new DomainError('BAD_USER_INPUT', 'the rule')));
    const broken = await run(() => Promise.reject(new Error('secret detail')));
    expect((await jobOf(refused.id)).error).toEqual({ code: 'BAD_USER_INPUT', message: 'the rule' });
    expect(refused.unexpected).toEqual([]);
    expect(await jobOf(broken.id)).toMatchObject({
      state: 'FAILED',
      error: { code: 'INTERNAL', message: expect.not.stringContaining('secret') as string },
    });
    expect(broken.unexpected).toEqual([new Error('secret detail')]);
  });

  test('cannot be cancelled once it has ended, and an unknown one cannot at all', async () => {
    const { id } = await run(() => Promise.resolve(null));
    const cancel = (job: string): Promise<void> =>
      client.db.$transaction((tx) => cancelJob(tx, job, clock.now()));
    await expect(cancel(id)).rejects.toMatchObject({ code: 'JOB_NOT_CANCELLABLE', state: 'COMPLETED' });
    await expect(cancel('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      entity: 'Job',
    });
  });
});
