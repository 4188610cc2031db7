import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { PIPELINE_NODES } from '../../../src/modules/pipeline/domain/node-name.ts';
import { newId } from '../../../src/shared/ids.ts';
import { ResumePipelineRunDocument, type ResumePipelineRunInput } from '../../generated/operations.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { executeRun, startedRun, triesOf } from '../../support/executed-run.ts';
import { decisionsOf, runPipeline } from '../../support/run-pipeline.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const NODES = Object.keys(PIPELINE_NODES);

let api: TestApi;
let asOf: Date;
let undisturbed: unknown[];

beforeAll(async () => {
  api = await startTestApi();
  asOf = await importDemoWorld(api.db);
  undisturbed = await decisionsOf(api.db, await runPipeline(api.db, { asOf }));
});
afterAll(() => api.close());

async function resume(runId: string, input: Omit<ResumePipelineRunInput, 'id'> = {}) {
  const id = encodeNodeId('PipelineRun', runId);
  const { resumePipelineRun } = await execute(api.app, ResumePipelineRunDocument, {
    input: { id, ...input },
  });
  return resumePipelineRun;
}

/** A run that ended CANCELLED just before a node. */
async function runUpTo(place: string): Promise<string> {
  const { runId } = await startedRun(api.db, { asOf });
  const cancel = new AbortController();
  const execution = executeRun(api.db, runId, {
    signal: cancel.signal,
    onNode: (node) => {
      if (node === place) cancel.abort();
    },
  });
  await expect(execution).rejects.toThrow();
  return runId;
}

const kindsOf = async (runId: string): Promise<string[]> =>
  (await api.db.runEvent.findMany({ where: { runId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);

describe('a run that is resumed', () => {
  test('after it was cancelled goes on where it stopped, and decides what it would have decided', async () => {
    const runId = await runUpTo('validators');
    expect(await resume(runId)).toEqual({
      __typename: 'ResumePipelineRunPayload',
      run: { id: encodeNodeId('PipelineRun', runId), status: 'PENDING', job: { state: 'QUEUED' } },
    });
    await executeRun(api.db, runId);
    expect(await decisionsOf(api.db, runId)).toEqual(undisturbed);
    expect(await triesOf(api.db, runId)).toEqual(NODES.map((node) => `${node} 1 COMPLETED`));
    const nodes = (count: number): string[] => Array.from({ length: count }, () => 'NODE_COMPLETED');
    expect(await kindsOf(runId)).toEqual([
      'RUN_QUEUED',
      'RUN_STARTED',
      ...nodes(6),
      'RUN_CANCELLED',
      'RUN_RESUMED',
      'RUN_STARTED',
      ...nodes(4),
      'RUN_COMPLETED',
    ]);
  });

  test('after it failed runs the node anew that it failed at, and no other', async () => {
    const { runId } = await startedRun(api.db, { asOf });
    const head = await api.db.auditChainHead.findUniqueOrThrow({ where: { id: 1 } });
    await api.db.auditChainHead.update({ where: { id: 1 }, data: { hash: 'f'.repeat(64) } });
    await expect(executeRun(api.db, runId)).rejects.toMatchObject({ code: 'AUDIT_CHAIN_BROKEN' });
    await api.db.auditChainHead.update({ where: { id: 1 }, data: { hash: head.hash } });
    await resume(runId);
    expect(await api.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } })).toMatchObject({
      status: 'PENDING',
      error: null,
      finishedAt: null,
    });
    await executeRun(api.db, runId);
    expect(await decisionsOf(api.db, runId)).toEqual(undisturbed);
    expect(await triesOf(api.db, runId)).toEqual([
      ...NODES.slice(0, 9).map((node) => `${node} 1 COMPLETED`),
      'auditor 1 FAILED',
      'auditor 2 COMPLETED',
    ]);
  });

  test('from a named node runs that one and those after it anew, and keeps what came before', async () => {
    const runId = await runUpTo('stake-sizer');
    await resume(runId, { fromNode: 'PROBABILITY_MODELLER' });
    await executeRun(api.db, runId);
    expect(await decisionsOf(api.db, runId)).toEqual(undisturbed);
    expect(await triesOf(api.db, runId)).toEqual([
      ...NODES.slice(0, 8).map((node) => `${node} 1 COMPLETED`),
      ...NODES.slice(4, 8).map((node) => `${node} 2 COMPLETED`),
      ...NODES.slice(8).map((node) => `${node} 1 COMPLETED`),
    ]);
    const superseded = await api.db.processingCheckpoint.findMany({
      where: { runId, supersededAt: { not: null } },
      orderBy: { id: 'asc' },
    });
    expect(superseded.map(({ node, attempt }) => `${node} ${attempt}`)).toEqual(
      NODES.slice(4, 8).map((node) => `${node} 1`),
    );
  });

  test('twice with one key goes on once', async () => {
    const runId = await runUpTo('data-loader');
    const once = await resume(runId, { idempotencyKey: 'once' });
    expect(await resume(runId, { idempotencyKey: 'once' })).toEqual(once);
    expect((await kindsOf(runId)).filter((kind) => kind === 'RUN_RESUMED')).toHaveLength(1);
    expect(await resume(runId, { idempotencyKey: 'once', fromNode: 'VALIDATORS' })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });
});

describe('a run is not resumed', () => {
  test.each(['PENDING', 'RUNNING', 'COMPLETED'] as const)('when it is %s', async (status) => {
    const { runId } = await startedRun(api.db, { asOf });
    await api.db.pipelineRun.update({ where: { id: runId }, data: { status } });
    const reason = status === 'COMPLETED' ? 'what it decided stands' : 'it has not ended';
    expect(await resume(runId)).toEqual({
      __typename: 'RunNotResumableError',
      code: 'RUN_NOT_RESUMABLE',
      status,
      reason,
    });
    expect(await kindsOf(runId)).toEqual(['RUN_QUEUED']);
  });

  test('when it is LIVE and its as-of has passed', async () => {
    const clock = { now: () => asOf };
    const { runId } = await startedRun(api.db, { asOf, mode: 'LIVE' }, clock);
    await api.db.pipelineRun.update({ where: { id: runId }, data: { status: 'FAILED' } });
    expect(await resume(runId)).toMatchObject({
      __typename: 'RunNotResumableError',
      reason: expect.stringContaining('known now') as string,
    });
  });

  test('from a node when it is a backtest over days', async () => {
    const days = { from: '2026-02-26', to: '2026-02-27' };
    const { runId } = await startedRun(api.db, { asOf: null, mode: 'BACKTEST', days });
    await api.db.pipelineRun.update({ where: { id: runId }, data: { status: 'CANCELLED' } });
    expect(await resume(runId, { fromNode: 'AUDITOR' })).toMatchObject({
      __typename: 'RunNotResumableError',
      reason: expect.stringContaining('backtest') as string,
    });
    expect(await resume(runId)).toMatchObject({ __typename: 'ResumePipelineRunPayload' });
  });

  test('when there is none', async () => {
    const runId = newId();
    expect(await resume(runId)).toEqual({ __typename: 'NotFoundError', entity: 'PipelineRun', key: runId });
  });
});
