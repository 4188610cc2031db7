import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SupersededError } from '../../../src/modules/jobs/domain/superseded-error.ts';
import { takeOverRun } from '../../../src/modules/pipeline/actions/take-over-run.ts';
import { PIPELINE_NODES } from '../../../src/modules/pipeline/domain/node-name.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { executeRun, RUN_CLOCK, startedRun, triesOf } from '../../support/executed-run.ts';
import { holdLock } from '../../support/held-lock.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { decisionsOf, runPipeline } from '../../support/run-pipeline.ts';

const NODES = Object.keys(PIPELINE_NODES);
const DAYS = { from: '2026-02-26', to: '2026-03-03' };

let client: TestClient;
let asOf: Date;
/** What a run decides that nobody disturbs. */
let undisturbed: unknown[];

beforeAll(async () => {
  client = await openTestClient();
  asOf = await importDemoWorld(client.db);
  undisturbed = await decisionsOf(client.db, await runPipeline(client.db, { asOf }));
});
afterAll(() => client.close());

/** Everything that is stored of a run. */
async function storedOf(runId: string): Promise<unknown> {
  return await client.db.pipelineRun.findUniqueOrThrow({
    where: { id: runId },
    include: {
      checkpoints: { orderBy: { id: 'asc' } },
      events: { orderBy: { id: 'asc' } },
      picks: { orderBy: { id: 'asc' } },
      auditEntries: { orderBy: { id: 'asc' } },
    },
  });
}

async function expectEachNodeOnce(runId: string): Promise<void> {
  const tries = await client.db.processingCheckpoint.findMany({ where: { runId, status: 'COMPLETED' } });
  expect(tries.map(({ node }) => node).sort()).toEqual([...NODES].sort());
}

/** No node was completed by an earlier take-over once there was a later one. */
async function expectNothingStale(runId: string): Promise<void> {
  const events = await client.db.runEvent.findMany({ where: { runId }, orderBy: { id: 'asc' } });
  const kinds = events.map(({ kind }) => kind);
  const isOfSecond = kinds.lastIndexOf('RUN_STARTED');
  const byFirst = await client.db.processingCheckpoint.count({
    where: { runId, fence: 1, status: 'COMPLETED' },
  });
  expect(kinds.slice(0, isOfSecond).filter((kind) => kind === 'NODE_COMPLETED')).toHaveLength(byFirst);
  expect(kinds.slice(isOfSecond).filter((kind) => kind === 'NODE_COMPLETED')).toHaveLength(
    NODES.length - byFirst,
  );
}

describe('a run that another worker takes over', () => {
  test.each(['market-scanner', 'dna-profiler', 'probability-modeller', 'stake-sizer'])(
    'while the first one is at %s is brought to its end by the second one alone, with the same decisions',
    async (place) => {
      const { runId } = await startedRun(client.db, { asOf });
      const second: Promise<void>[] = [];
      const first = executeRun(client.db, runId, {
        onNode: (node) => {
          if (node === place) second.push(executeRun(client.db, runId));
        },
      });
      await expect(first).rejects.toBeInstanceOf(SupersededError);
      await Promise.all(second);
      expect(await decisionsOf(client.db, runId)).toEqual(undisturbed);
      await expectEachNodeOnce(runId);
      await expectNothingStale(runId);
    },
  );

  test('while the first one is in the transaction that seals its picks, and loses its connection, has one set of picks', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const lock = await holdLock(client.url, 'SELECT 1 FROM audit_chain_head FOR UPDATE');
    const first = executeRun(client.db, runId);
    const isOver = expect(first).rejects.toBeInstanceOf(SupersededError);
    const sealing = await lock.blocked();
    const second = executeRun(client.db, runId);
    await lock.blocked(sealing);
    await lock.endBlocked();
    await lock.release();
    await second;
    await isOver;
    expect(await decisionsOf(client.db, runId)).toEqual(undisturbed);
    await expectEachNodeOnce(runId);
  });

  test('after the first one was told that it is superseded has nothing more of the first one', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const told = new AbortController();
    const first = executeRun(client.db, runId, {
      signal: told.signal,
      onNode: (node) => {
        if (node === 'strategy-selector') told.abort(new SupersededError('the job'));
      },
    });
    await expect(first).rejects.toBeInstanceOf(SupersededError);
    expect(await client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
      status: 'RUNNING',
      error: null,
    });
    expect(await triesOf(client.db, runId)).toEqual(NODES.slice(0, 5).map((node) => `${node} 1 COMPLETED`));
    await executeRun(client.db, runId);
    expect(await decisionsOf(client.db, runId)).toEqual(undisturbed);
    expect(await triesOf(client.db, runId)).toEqual(NODES.map((node) => `${node} 1 COMPLETED`));
  });

  test('is told whose try was left behind', async () => {
    const { runId } = await startedRun(client.db, { asOf });
    const { fence } = await takeOverRun(client.db, runId, RUN_CLOCK.now());
    await client.db.processingCheckpoint.create({
      data: {
        runId,
        fence,
        step: 0,
        asOf,
        node: 'market-scanner',
        attempt: 1,
        status: 'RUNNING',
        startedAt: asOf,
      },
    });
    await executeRun(client.db, runId);
    expect((await triesOf(client.db, runId)).slice(0, 3)).toEqual([
      'market-scanner 1 FAILED',
      'market-scanner 2 COMPLETED',
      'data-loader 1 COMPLETED',
    ]);
    expect(
      await client.db.processingCheckpoint.findFirst({ where: { runId, status: 'FAILED' } }),
    ).toMatchObject({ error: { code: 'UNAVAILABLE', message: 'the worker died or was stopped at it' } });
  });
});

test('a backtest that is taken over goes on with the day it stopped at, and decides each match once', async () => {
  const request = { mode: 'BACKTEST', asOf: null, days: DAYS } as const;
  const whole = await startedRun(client.db, request);
  await executeRun(client.db, whole.runId);
  const expected = await decisionsOf(client.db, whole.runId);
  expect(expected.length).toBeGreaterThan(0);
  const { runId } = await startedRun(client.db, request);
  const second: Promise<void>[] = [];
  const first = executeRun(client.db, runId, {
    onNode: (day) => {
      if (day === '2026-03-01') second.push(executeRun(client.db, runId));
    },
  });
  await expect(first).rejects.toBeInstanceOf(SupersededError);
  await Promise.all(second);
  expect(await decisionsOf(client.db, runId)).toEqual(expected);
  expect(await client.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
    status: 'COMPLETED',
    steps: 6,
    stepsDone: 6,
  });
});

test('a run that has ended is given to nobody, and stays as it is', async () => {
  const { runId } = await startedRun(client.db, { asOf });
  await client.db.pipelineRun.update({ where: { id: runId }, data: { status: 'CANCELLED' } });
  const before = await storedOf(runId);
  await expect(executeRun(client.db, runId)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await storedOf(runId)).toEqual(before);
});
