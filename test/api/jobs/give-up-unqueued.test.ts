import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJob } from '../../../src/modules/jobs/actions/create-job.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { runJobHere } from '../../../src/modules/jobs/actions/run-job-here.ts';
import { RetryJobError } from '../../../src/modules/jobs/domain/retry-job-error.ts';
import type { JobHandler } from '../../../src/modules/jobs/domain/job.ts';
import { JobQueue } from '../../../src/modules/jobs/job-queue.ts';
import { DomainError } from '../../../src/shared/domain-error.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { giveUpUnqueuedJobs } from '../../../src/worker/give-up-unqueued-jobs.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const JOBS = 10;

let client: TestClient;
let queue: JobQueue;

beforeAll(async () => {
  client = await openTestClient();
  queue = new JobQueue({ url: client.url, poolSize: 4, onError: () => undefined });
  await queue.start();
});
afterAll(async () => {
  await queue.stop(1_000);
  await client.close();
});

test('workers that start give up no job that others create, run, hand back to the queue or end meanwhile', async () => {
  const { db } = client;
  const tried = new Set<string>();
  // Each comes back to the queue once, so that it is in every state that the queue has.
  const handler: JobHandler = (_input, { jobId }) => {
    if (tried.has(jobId)) return Promise.resolve(null);
    tried.add(jobId);
    return Promise.reject(RetryJobError.of(new DomainError('UNAVAILABLE', 'for once')));
  };
  const unexpected: unknown[] = [];
  const deps = {
    db,
    clock,
    handlers: { IMPORT_MATCHES: handler },
    onUnexpected: (error: unknown) => unexpected.push(error),
  };
  const givenUp: string[] = [];
  await queue.work(4, {
    perform: (jobId) => runJob(deps, jobId),
    giveUp: (jobId) => Promise.resolve(void givenUp.push(jobId)),
  });
  const done = { is: false };
  let looks = 0;
  const starting = async (): Promise<void> => {
    while (!done.is) {
      givenUp.push(...(await giveUpUnqueuedJobs(db, clock)));
      looks += 1;
    }
  };
  const creating = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let count = 0; count < JOBS; count += 1)
      ids.push(
        await db.$transaction(async (tx) => {
          const id = await createJob(tx, queue, { kind: 'IMPORT_MATCHES', input: {}, at: clock.now() });
          // Between the job and its commit others look more than once.
          await tx.$queryRaw`SELECT pg_sleep(0.005)::text`;
          return id;
        }),
      );
    return ids;
  };
  const here = async (): Promise<void> => {
    const run: JobHandler = () => Promise.resolve(null);
    for (let count = 0; count < JOBS; count += 1)
      await runJobHere({ ...deps, handlers: { IMPORT_MATCHES: run } }, 'IMPORT_MATCHES', {});
  };
  const looking = [starting(), starting()];
  try {
    const [ids] = await Promise.all([creating(), here()]);
    expect(ids).toHaveLength(JOBS);
    const open = () => db.job.count({ where: { state: { in: ['QUEUED', 'RUNNING'] } } });
    const deadline = Date.now() + 60_000;
    while ((await open()) > 0 && Date.now() < deadline) await db.$queryRaw`SELECT pg_sleep(0.05)::text`;
  } finally {
    done.is = true;
    await Promise.all(looking);
  }
  const states = await db.job.groupBy({ by: ['state'], _count: true });
  expect(states).toEqual([{ state: 'COMPLETED', _count: 2 * JOBS }]);
  expect({ givenUp, unexpected }).toEqual({ givenUp: [], unexpected: [] });
  expect(tried.size).toBe(JOBS);
  expect(looks).toBeGreaterThan(2 * JOBS);
}, 90_000);
