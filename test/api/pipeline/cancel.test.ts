import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { cancelPipelineRun } from '../../../src/modules/pipeline/actions/cancel-pipeline-run.ts';
import { resumePipelineRun } from '../../../src/modules/pipeline/actions/resume-pipeline-run.ts';
import { pipelineRunJob } from '../../../src/modules/pipeline/actions/run-job.ts';
import { newId } from '../../../src/shared/ids.ts';
import { CancelPipelineRunDocument } from '../../generated/operations.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { executeRun, RUN_CLOCK as clock, startedRun, triesOf } from '../../support/executed-run.ts';
import { holdLock } from '../../support/held-lock.ts';
import { decisionsOf, runPipeline } from '../../support/run-pipeline.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
let asOf: Date;

beforeAll(async () => {
  api = await startTestApi();
  asOf = await importDemoWorld(api.db);
});
afterAll(() => api.close());

async function cancel(runId: string, idempotencyKey?: string) {
  const id = encodeNodeId('PipelineRun', runId);
  const input = idempotencyKey === undefined ? { id } : { id, idempotencyKey };
  return (await execute(api.app, CancelPipelineRunDocument, { input })).cancelPipelineRun;
}

/** Works on a job as a worker does. `onProgress` hears of each node or day before it begins. */
async function work(jobId: string, onProgress: (node: string) => void = () => undefined): Promise<void> {
  const { db } = api;
  const onUnexpected = (error: unknown): void => {
    throw error;
  };
  const handlers = { PIPELINE_RUN: pipelineRunJob({ db, clock }) };
  await runJob({ db, clock, handlers, onUnexpected, onProgress: (_part, node) => onProgress(node) }, jobId);
}

const runOf = (runId: string) => api.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
const jobOf = (id: string) => api.db.job.findUniqueOrThrow({ where: { id } });
const kindsOf = async (runId: string): Promise<string[]> =>
  (await api.db.runEvent.findMany({ where: { runId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);

describe('cancelling', () => {
  test('ends a run that waits at once, and its job with it: no worker takes it up', async () => {
    const { runId, jobId } = await startedRun(api.db, { asOf });
    expect(await cancel(runId)).toEqual({
      __typename: 'CancelPipelineRunPayload',
      run: { id: encodeNodeId('PipelineRun', runId), status: 'CANCELLED' },
    });
    await work(jobId);
    expect(await jobOf(jobId)).toMatchObject({ state: 'CANCELLED', attempt: 0 });
    expect(await runOf(runId)).toMatchObject({ status: 'CANCELLED', finishedAt: NOW, startedAt: null });
    expect(await kindsOf(runId)).toEqual(['RUN_QUEUED', 'RUN_CANCELLED']);
  });

  test('ends a run that a worker is at, rolls back the node under way, and leaves finished ones to a resumption', async () => {
    const undisturbed = await decisionsOf(api.db, await runPipeline(api.db, { asOf }));
    const { runId, jobId } = await startedRun(api.db, { asOf });
    // What its third node reads cannot be read.
    const lock = await holdLock(api.url, 'LOCK TABLE team_dna_history IN ACCESS EXCLUSIVE MODE');
    const working = work(jobId);
    await lock.blocked();
    expect(await cancel(runId)).toMatchObject({ run: { status: 'RUNNING' } });
    await working;
    await lock.release();
    expect(await jobOf(jobId)).toMatchObject({ state: 'CANCELLED' });
    expect(await runOf(runId)).toMatchObject({ status: 'CANCELLED', error: null, picksKept: 0 });
    expect(await triesOf(api.db, runId)).toEqual([
      'market-scanner 1 COMPLETED',
      'data-loader 1 COMPLETED',
      'dna-profiler 1 CANCELLED',
    ]);
    expect((await kindsOf(runId)).at(-1)).toBe('RUN_CANCELLED');
    await api.db.$transaction((tx) =>
      resumePipelineRun(tx, { clock, queue: null }, { runId, fromNode: null }),
    );
    await executeRun(api.db, runId);
    expect(await decisionsOf(api.db, runId)).toEqual(undisturbed);
  });

  test('ends a backtest between two days, which goes on with the next one when it is resumed', async () => {
    const request = { mode: 'BACKTEST', asOf: null, days: { from: '2026-02-26', to: '2026-03-03' } } as const;
    const whole = await startedRun(api.db, request);
    await executeRun(api.db, whole.runId);
    const { runId } = await startedRun(api.db, request);
    const stop = new AbortController();
    const execution = executeRun(api.db, runId, {
      signal: stop.signal,
      onNode: (day) => {
        if (day === '2026-03-02') stop.abort();
      },
    });
    await expect(execution).rejects.toThrow();
    const stopped = await runOf(runId);
    expect(stopped.status).toBe('CANCELLED');
    expect(stopped.stepsDone).toBeLessThan(stopped.steps);
    await api.db.$transaction((tx) =>
      resumePipelineRun(tx, { clock, queue: null }, { runId, fromNode: null }),
    );
    await executeRun(api.db, runId);
    expect(await decisionsOf(api.db, runId)).toEqual(await decisionsOf(api.db, whole.runId));
  });

  test('twice with one key is one cancellation', async () => {
    const { runId } = await startedRun(api.db, { asOf });
    const once = await cancel(runId, 'once');
    expect(await cancel(runId, 'once')).toEqual(once);
    expect(await kindsOf(runId)).toEqual(['RUN_QUEUED', 'RUN_CANCELLED']);
  });

  test.each(['COMPLETED', 'FAILED', 'CANCELLED'] as const)('refuses a run that is %s', async (status) => {
    const { runId } = await startedRun(api.db, { asOf });
    await api.db.pipelineRun.update({ where: { id: runId }, data: { status } });
    expect(await cancel(runId)).toEqual({
      __typename: 'RunNotCancellableError',
      code: 'RUN_NOT_CANCELLABLE',
      status,
    });
    expect(await kindsOf(runId)).toEqual(['RUN_QUEUED']);
  });

  test('refuses a run that there is not', async () => {
    const runId = newId();
    expect(await cancel(runId)).toEqual({ __typename: 'NotFoundError', entity: 'PipelineRun', key: runId });
  });

  test('of a transaction that is rolled back did not happen', async () => {
    const { runId } = await startedRun(api.db, { asOf });
    const rolledBack = api.db.$transaction(async (tx) => {
      await cancelPipelineRun(tx, runId, NOW);
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect(await runOf(runId)).toMatchObject({ status: 'PENDING', finishedAt: null });
  });
});
