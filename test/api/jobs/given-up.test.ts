import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { JobQueue } from '../../../src/modules/jobs/job-queue.ts';
import { requestImport } from '../../../src/modules/matches/actions/request-import.ts';
import { startPipelineRun } from '../../../src/modules/pipeline/actions/start-pipeline-run.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { giveUpSilentJobs } from '../../../src/worker/give-up-silent-jobs.ts';
import { giveUpJob } from '../../../src/worker/give-up-job.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

let client: TestClient;
let queue: JobQueue;

beforeAll(async () => {
  client = await openTestClient();
  queue = new JobQueue({ url: client.url, poolSize: 3, onError: () => undefined, retryLimit: 0 });
  await queue.start();
  await queue.work(1, {
    perform: () => Promise.reject(new Error('the thread ran out of memory')),
    giveUp: (jobId) => client.db.$transaction((tx) => giveUpJob(tx, jobId, clock.now())),
  });
});
afterAll(async () => {
  await queue.stop(1_000);
  await client.close();
});

const GIVEN_UP = { code: 'UNAVAILABLE', message: expect.stringMatching(/given up/) as string };

async function failedJob(id: string): Promise<unknown> {
  return await vi.waitFor(
    async () => {
      const job = await client.db.job.findUniqueOrThrow({ where: { id }, include: { pipelineRun: true } });
      expect(job.state).toBe('FAILED');
      return job;
    },
    { timeout: 20_000, interval: 100 },
  );
}

describe('a job that no worker brings to an end', () => {
  test('is FAILED after the last try, and says so', async () => {
    const upload = { paths: [], uploads: [{ name: 'E0.csv', text: '' }], knownAt: null, division: null };
    const id = await client.db.$transaction((tx) => requestImport(tx, { clock, queue, root: null }, upload));
    expect(await failedJob(id)).toMatchObject({ error: GIVEN_UP, finishedAt: expect.any(Date) as Date });
  }, 30_000);

  test('takes its pipeline run with it', async () => {
    const request = { mode: 'PAPER', asOf: clock.now(), leagues: [], config: {} } as const;
    const { runId, jobId } = await client.db.$transaction((tx) =>
      startPipelineRun(tx, { clock, queue }, request),
    );
    expect(await failedJob(jobId)).toMatchObject({
      pipelineRun: { status: 'FAILED', error: GIVEN_UP, finishedAt: expect.any(Date) as Date },
    });
    // Who watches the run is told.
    const last = await client.db.runEvent.findFirst({ where: { runId }, orderBy: { id: 'desc' } });
    expect(last).toMatchObject({ kind: 'RUN_FAILED', payload: { error: GIVEN_UP } });
  }, 30_000);

  test('is left alone when it has ended meanwhile', async () => {
    const { id } = await client.db.job.create({
      data: {
        id: crypto.randomUUID(),
        kind: 'IMPORT_MATCHES',
        state: 'COMPLETED',
        input: {},
        createdAt: clock.now(),
      },
    });
    await client.db.$transaction((tx) => giveUpJob(tx, id, clock.now()));
    expect(await client.db.job.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'COMPLETED',
      error: null,
    });
  });

  test('is found out when a killed command left it, and not while its process lives', async () => {
    const create = (aliveAt: Date | null): Promise<{ id: string }> =>
      client.db.job.create({
        data: {
          id: crypto.randomUUID(),
          kind: 'IMPORT_MATCHES',
          state: 'RUNNING',
          input: {},
          createdAt: clock.now(),
          aliveAt,
        },
      });
    const dead = await create(new Date(Date.now() - 61_000));
    const alive = await create(new Date(Date.now() - 10_000));
    const queued = await create(null);
    expect(await giveUpSilentJobs(client.db, clock)).toEqual([dead.id]);
    const jobs = await client.db.job.findMany({ where: { id: { in: [dead.id, alive.id, queued.id] } } });
    expect(Object.fromEntries(jobs.map(({ id, state }) => [id, state]))).toEqual({
      [dead.id]: 'FAILED',
      [alive.id]: 'RUNNING',
      [queued.id]: 'RUNNING',
    });
  });
});
