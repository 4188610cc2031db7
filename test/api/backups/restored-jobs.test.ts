import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { createJob } from '../../../src/modules/jobs/actions/create-job.ts';
import { JobQueue } from '../../../src/modules/jobs/job-queue.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { giveUpUnqueuedJobs } from '../../../src/worker/give-up-unqueued-jobs.ts';
import { takeTick } from '../../../src/worker/take-tick.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

let client: TestClient;
let queue: JobQueue;

beforeAll(async () => {
  client = await openTestClient();
  queue = new JobQueue({ url: client.url, poolSize: 3, onError: () => undefined });
  await queue.start();
});
afterAll(async () => {
  await queue.stop(1_000);
  await client.close();
});

const madeJob = (kind: string, aliveAt: Date | null = null) =>
  client.db.job.create({
    data: { id: crypto.randomUUID(), kind, state: 'RUNNING', input: {}, createdAt: clock.now(), aliveAt },
  });

test('what a restored database had under way is given up at the first start, and what the queue holds is left alone', async () => {
  const { db } = client;
  const unknown = await madeJob('CREATE_BACKUP');
  const ofCommand = await madeJob('IMPORT_MATCHES', clock.now());
  const queued = await db.$transaction((tx) =>
    createJob(tx, queue, { kind: 'IMPORT_MATCHES', input: {}, at: clock.now() }),
  );
  const backup = (jobId: string | null) =>
    db.backup.create({
      data: {
        id: crypto.randomUUID(),
        jobId,
        kind: 'MANUAL',
        host: 'a host',
        folder: '/a/folder',
        fileName: 'x.zip',
        startedAt: clock.now(),
      },
    });
  const [ofUnknown, ofNone, ofLiving] = [
    await backup(unknown.id),
    await backup(null),
    await backup(ofCommand.id),
  ];

  expect(await giveUpUnqueuedJobs(db, clock)).toEqual([unknown.id]);

  const states = Object.fromEntries((await db.job.findMany()).map(({ id, state }) => [id, state]));
  expect(states).toEqual({ [unknown.id]: 'FAILED', [ofCommand.id]: 'RUNNING', [queued]: 'QUEUED' });
  const statuses = Object.fromEntries((await db.backup.findMany()).map(({ id, status }) => [id, status]));
  expect(statuses).toEqual({ [ofUnknown.id]: 'FAILED', [ofNone.id]: 'FAILED', [ofLiving.id]: 'RUNNING' });
  expect(await giveUpUnqueuedJobs(db, clock)).toEqual([]);
});

test('a tick of the backup makes one daily backup, however often it is delivered, and whoever else ticks meanwhile', async () => {
  const { db } = client;
  await db.backup.deleteMany();
  await db.job.deleteMany();
  const deps = { db, clock, queue, budgets: DEFAULT_BUDGETS, log: pino({ level: 'silent' }) };
  const tick = { name: 'BACKUP', madeAt: new Date('2026-11-29T03:00:00Z') } as const;
  await Promise.all([takeTick(deps, tick), takeTick(deps, tick), takeTick(deps, tick)]);
  const [job, ...others] = await db.job.findMany();
  expect(others).toEqual([]);
  expect(job).toMatchObject({
    kind: 'CREATE_BACKUP',
    input: { kind: 'DAILY', tick: '2026-11-29T03:00:00.000Z' },
  });
  await db.job.updateMany({ data: { state: 'FAILED', finishedAt: clock.now() } });
  await takeTick(deps, tick);
  expect(await db.job.count()).toBe(1);
  await takeTick(deps, { ...tick, madeAt: new Date('2026-11-30T03:00:00Z') });
  expect(await db.job.count()).toBe(2);
});
