import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { RetryJobError } from '../../../src/modules/jobs/domain/retry-job-error.ts';
import { cancelPipelineRun } from '../../../src/modules/pipeline/actions/cancel-pipeline-run.ts';
import { executePipelineRun } from '../../../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { beginNode } from '../../../src/modules/pipeline/actions/node-checkpoint.ts';
import { resumePipelineRun } from '../../../src/modules/pipeline/actions/resume-pipeline-run.ts';
import { pipelineRunJob } from '../../../src/modules/pipeline/actions/run-job.ts';
import { startPipelineRun } from '../../../src/modules/pipeline/actions/start-pipeline-run.ts';
import { takeOverRun } from '../../../src/modules/pipeline/actions/take-over-run.ts';
import type { ExecutionMode } from '../../../src/modules/pipeline/domain/execution-mode.ts';
import { RunNotCancellableError } from '../../../src/modules/pipeline/domain/run-not-cancellable-error.ts';
import { RunNotResumableError } from '../../../src/modules/pipeline/domain/run-not-resumable-error.ts';
import { giveUpJob } from '../../../src/worker/give-up-job.ts';
import { type ClientFault, faultyClient } from '../../support/faulty-client.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const NOW = new Date('2026-05-15T06:00:00Z');
const clock = fixedClock(NOW.toISOString());
const never = new AbortController().signal;

let client: TestClient;
beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

/** A run of an empty database: it finds no fixture. */
async function start(mode: ExecutionMode = 'SHADOW', day: string | null = null) {
  const days = day === null ? null : { from: day, to: day };
  const request = { mode, asOf: days === null ? NOW : null, days, leagues: [], config: {} };
  return await client.db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, request));
}
const runBy = (db: PrismaClient, runId: string) =>
  executePipelineRun({ db, clock, signal: never, report: () => undefined }, runId);
const cancel = (runId: string) => client.db.$transaction((tx) => cancelPipelineRun(tx, runId, NOW));
const stored = (runId: string) =>
  client.db.pipelineRun.findUniqueOrThrow({
    where: { id: runId },
    include: {
      job: true,
      checkpoints: { orderBy: { id: 'asc' } },
      events: { orderBy: { id: 'asc' } },
    },
  });

const faulty = (fault: ClientFault): PrismaClient => faultyClient(client.db, fault);
const lost = () => Object.assign(new Error('Server has closed the connection.'), { code: 'P1017' });
const slow = () => new Error('canceling statement due to statement timeout');

describe('a run whose job is given up', () => {
  test('has ended for whoever watches it, and so has what it was at', async () => {
    const { runId, jobId } = await start();
    const { fence } = await takeOverRun(client.db, runId, NOW);
    const place = { node: 'market-scanner', step: 0, asOf: NOW } as const;
    await beginNode({ db: client.db, runId, fence, clock }, place, 'hash');
    await client.db.$transaction((tx) => giveUpJob(tx, jobId, NOW));
    const run = await stored(runId);
    expect(run).toMatchObject({ status: 'FAILED', checkpoints: [{ status: 'FAILED', finishedAt: NOW }] });
    expect(run.events.at(-1)).toMatchObject({ kind: 'RUN_FAILED', payload: { error: run.error } });
  });
});

describe('cancelPipelineRun', () => {
  test('ends a run that waits to be tried again, with its job', async () => {
    const { runId, jobId } = await start();
    await takeOverRun(client.db, runId, NOW);
    await client.db.job.update({ where: { id: jobId }, data: { state: 'QUEUED', attempt: 1 } });
    await cancel(runId);
    expect(await stored(runId)).toMatchObject({ status: 'CANCELLED', job: { state: 'CANCELLED' } });
  });

  test('ends a run whose job has ended without it, once', async () => {
    const { runId, jobId } = await start();
    await takeOverRun(client.db, runId, NOW);
    await client.db.job.update({ where: { id: jobId }, data: { state: 'FAILED' } });
    await cancel(runId);
    const run = await stored(runId);
    expect(run).toMatchObject({ status: 'CANCELLED', finishedAt: NOW, job: { state: 'FAILED' } });
    expect(run.events.at(-1)).toMatchObject({ kind: 'RUN_CANCELLED' });
    await expect(cancel(runId)).rejects.toThrow(RunNotCancellableError);
  });

  test('is heard when the worker hands the job back at the same time', async () => {
    const { runId, jobId } = await start();
    await takeOverRun(client.db, runId, NOW);
    await client.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING', attempt: 1 } });
    let cancelling: Promise<void> = Promise.resolve();
    await client.db.$transaction(async (tx) => {
      await tx.job.update({ where: { id: jobId }, data: { state: 'QUEUED' } });
      cancelling = cancel(runId);
      await vi.waitFor(async () => {
        const waiting = await client.db.$queryRaw<unknown[]>`
          SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        expect(waiting).toHaveLength(1);
      });
    });
    await cancelling;
    expect(await stored(runId)).toMatchObject({ status: 'CANCELLED', job: { state: 'CANCELLED' } });
  });
});

describe('resumePipelineRun', () => {
  test('goes on from no node when the decisions of the run are sealed', async () => {
    const { runId } = await start();
    await runBy(client.db, runId);
    const before = await stored(runId);
    // What is left when the last words of a run are lost.
    await client.db.pipelineRun.update({ where: { id: runId }, data: { status: 'FAILED' } });
    const resume = (fromNode: 'validators' | null) =>
      client.db.$transaction((tx) => resumePipelineRun(tx, { clock, queue: null }, { runId, fromNode }));
    await expect(resume('validators')).rejects.toThrow(RunNotResumableError);
    await resume(null);
    await runBy(client.db, runId);
    const { status, checkpoints } = await stored(runId);
    expect({ status, checkpoints }).toEqual({ status: 'COMPLETED', checkpoints: before.checkpoints });
  });
});

describe('a run that loses the database', () => {
  test('does no instant of a backtest twice whose commit went unanswered', async () => {
    const { runId } = await start('BACKTEST', '2026-05-01');
    // The first transaction takes the run over, the second one is the instant.
    await runBy(faulty({ at: [2], when: 'AFTER', error: lost() }), runId);
    const { status, stepsDone, checkpoints, events } = await stored(runId);
    expect({ status, stepsDone, nodes: checkpoints.length }).toEqual({
      status: 'COMPLETED',
      stepsDone: 1,
      nodes: 10,
    });
    expect(events.filter(({ kind }) => kind === 'STEP_COMPLETED')).toHaveLength(1);
  });

  test('is left to the queue when it cannot be taken over', async () => {
    const { runId } = await start();
    const db = faulty({ at: [1], when: 'BEFORE', error: slow() });
    await expect(runBy(db, runId)).rejects.toThrow(RetryJobError);
    expect(await stored(runId)).toMatchObject({ status: 'PENDING' });
  });

  test('while it is cancelled, is cancelled by whoever takes it up again', async () => {
    const { runId, jobId } = await start();
    // As if it were in a queue.
    await client.db.job.update({ where: { id: jobId }, data: { aliveAt: null, cancelRequestedAt: NOW } });
    const work = (db: PrismaClient) =>
      runJob(
        {
          db: client.db,
          clock,
          handlers: { PIPELINE_RUN: pipelineRunJob({ db, clock }) },
          onUnexpected: () => undefined,
        },
        jobId,
      );
    await expect(work(faulty({ at: [2], when: 'BEFORE', error: slow() }))).rejects.toThrow(RetryJobError);
    expect(await stored(runId)).toMatchObject({ status: 'RUNNING', job: { state: 'QUEUED' } });
    await work(client.db);
    expect(await stored(runId)).toMatchObject({ status: 'CANCELLED', job: { state: 'CANCELLED' } });
  });
});

test('a run that other runs forestall again and again is left to the queue', async () => {
  const { runId } = await start('PAPER');
  const phantom = {
    matchId: 1,
    kickOffAt: NOW,
    market: 'MATCH_RESULT',
    selection: 'HOME',
    line: null,
    stakeUnits: { toNumber: () => 1 },
    match: { division: 'E0' },
  };
  // Outside of transactions it reads a bet that is gone when the decisions are to be sealed.
  const db = new Proxy(client.db, {
    get: (target, name): unknown =>
      name === 'pick' ? { findMany: () => Promise.resolve([phantom]) } : Reflect.get(target, name),
  });
  await expect(runBy(db, runId)).rejects.toThrow(RetryJobError);
  expect(await stored(runId)).toMatchObject({ status: 'RUNNING', error: null });
});
