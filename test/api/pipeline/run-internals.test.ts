import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProcessingStatus } from '../../../src/db/generated/enums.ts';
import { PIPELINE_NODES } from '../../../src/modules/pipeline/domain/node-name.ts';
import { newId } from '../../../src/shared/ids.ts';
import { RunInternalsDocument } from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { madeRun, tell, type MadeRun } from '../live/support/made-run.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const NODES = Object.keys(PIPELINE_NODES);

interface MadeCheckpoint {
  readonly node: string;
  readonly status?: ProcessingStatus;
  readonly step?: number;
  readonly attempt?: number;
  readonly isSuperseded?: boolean;
  readonly output?: object;
  readonly error?: object;
}

async function checkpoint(
  { runId }: MadeRun,
  { node, status = 'COMPLETED', step = 0, attempt = 1, isSuperseded = false, ...rest }: MadeCheckpoint,
): Promise<void> {
  await api.db.processingCheckpoint.create({
    data: {
      runId,
      node,
      status,
      step,
      attempt,
      fence: 1,
      asOf: NOW,
      inputHash: `hash of ${node}`,
      startedAt: NOW,
      finishedAt: status === 'RUNNING' ? null : new Date(NOW.getTime() + 250),
      supersededAt: isSuperseded ? NOW : null,
      ...rest,
    },
  });
}

async function internalsOf({ id }: MadeRun, page: { first?: number; after?: string } = {}) {
  const { pipelineRun } = await execute(api.app, RunInternalsDocument, { id, ...page });
  if (!pipelineRun) throw new Error('There is no such run.');
  return pipelineRun;
}

describe('a run shows', () => {
  test('its nodes in their order, each with its newest try in force, and how far it is', async () => {
    const run = await madeRun(api.db);
    // Written in the order in which they happened, which is not that of the nodes: the run was resumed from node 1.
    await checkpoint(run, { node: 'data-loader', isSuperseded: true });
    await checkpoint(run, { node: 'dna-profiler', isSuperseded: true });
    await checkpoint(run, {
      node: 'market-scanner',
      output: { counts: { matches: 9, skipped: 2, quotes: 70 } },
    });
    await checkpoint(run, {
      node: 'data-loader',
      attempt: 2,
      status: 'FAILED',
      error: { code: 'UNAVAILABLE', name: 'DatabaseTimeout', message: 'No answer.' },
    });
    await checkpoint(run, { node: 'data-loader', attempt: 3, output: { counts: { matches: 'nine' } } });
    await checkpoint(run, { node: 'dna-profiler', attempt: 2, status: 'RUNNING' });
    const { nodes, progress, steps, stepsDone, checkpoints, error } = await internalsOf(run);
    const common = { step: 0, startedAt: NOW.toISOString(), error: null };
    const finishedAt = new Date(NOW.getTime() + 250).toISOString();
    expect(nodes).toEqual([
      {
        ...common,
        node: 'MARKET_SCANNER',
        status: 'COMPLETED',
        attempt: 1,
        finishedAt,
        durationMs: 250,
        matches: 9,
        skipped: 2,
        inputHash: 'hash of market-scanner',
      },
      {
        ...common,
        node: 'DATA_LOADER',
        status: 'COMPLETED',
        attempt: 3,
        finishedAt,
        durationMs: 250,
        // What it stored is no number.
        matches: null,
        skipped: null,
        inputHash: 'hash of data-loader',
      },
      {
        ...common,
        node: 'DNA_PROFILER',
        status: 'RUNNING',
        attempt: 2,
        finishedAt: null,
        durationMs: null,
        matches: null,
        skipped: null,
        inputHash: 'hash of dna-profiler',
      },
    ]);
    expect({ progress, steps, stepsDone, error }).toEqual({
      progress: 0.2,
      steps: 1,
      stepsDone: 0,
      error: null,
    });
    expect(checkpoints.totalCount).toBe(4);
  });

  test('the nodes of its newest step, when it has many', async () => {
    const run = await madeRun(api.db, { steps: 4, stepsDone: 1 });
    for (const node of NODES) await checkpoint(run, { node });
    await checkpoint(run, { node: 'market-scanner', step: 1 });
    const { nodes, progress } = await internalsOf(run);
    expect(nodes.map(({ node, step }) => [node, step])).toEqual([['MARKET_SCANNER', 1]]);
    expect(progress).toBeCloseTo((1 + 0.1) / 4, 12);
  });

  test('why it failed, by its name in the taxonomy and how grave that is', async () => {
    const run = await madeRun(api.db);
    const error = {
      code: 'BUDGET_EXHAUSTED',
      name: 'BudgetExhausted',
      message: 'The budget of the day is spent.',
    };
    await api.db.pipelineRun.update({ where: { id: run.runId }, data: { status: 'FAILED', error } });
    expect((await internalsOf(run)).error).toEqual({
      code: 'BUDGET_EXHAUSTED',
      message: 'The budget of the day is spent.',
      failure: 'BUDGET_EXHAUSTED',
      severity: 'FATAL',
    });
    const unforeseen = { code: 'INTERNAL', name: null, message: 'Unforeseen.' };
    await api.db.pipelineRun.update({ where: { id: run.runId }, data: { error: unforeseen } });
    expect((await internalsOf(run)).error).toMatchObject({ code: 'INTERNAL', failure: null, severity: null });
  });

  test('the matches that it passed over by reason, the most frequent first', async () => {
    const run = await madeRun(api.db);
    const reasons = ['OddsMissing', 'TeamUnknown', 'OddsMissing', 'of an older version'];
    const entries = reasons.map((reason) => ({
      id: newId(),
      kind: 'MATCH_DECISION',
      outcome: 'SKIPPED',
      runId: run.runId,
      payload: { skipped: { reason } },
      recordedAt: NOW.toISOString(),
    }));
    await api.db.$queryRaw`SELECT append_audit_entries(${JSON.stringify(entries)}::jsonb)::text`;
    expect((await internalsOf(run)).skips).toEqual([
      { reason: 'ODDS_MISSING', matches: 2 },
      { reason: 'TEAM_UNKNOWN', matches: 1 },
      { reason: null, matches: 1 },
    ]);
  });

  test('its events page by page, as they happened', async () => {
    const [run, other] = [await madeRun(api.db), await madeRun(api.db)];
    const first = await tell(api.db, run, 'RUN_STARTED');
    await tell(api.db, other, 'RUN_STARTED');
    const second = await tell(api.db, run, 'NODE_COMPLETED');
    const third = await tell(api.db, run, 'STEP_COMPLETED');
    const { events } = await internalsOf(run, { first: 2 });
    expect(events.totalCount).toBe(3);
    expect(events.nodes.map(({ sequence }) => sequence)).toEqual([first, second]);
    expect(events.pageInfo.hasNextPage).toBe(true);
    const rest = await internalsOf(run, { first: 2, after: events.pageInfo.endCursor ?? '' });
    expect(rest.events.nodes).toEqual([{ sequence: third, kind: 'STEP_COMPLETED' }]);
    const query = `{ pipelineRun(id: "${run.id}") { events(filter: { sequence: { gt: ${first} }, kind: { eq: NODE_COMPLETED } }) { nodes { sequence } } } }`;
    expect(await send(api.app, query)).toEqual({
      data: { pipelineRun: { events: { nodes: [{ sequence: second }] } } },
    });
  });
});

test('the insides of three runs take as many statements as those of one', async () => {
  for (let index = 0; index < 3; index += 1) {
    const run = await madeRun(api.db, { createdAt: new Date(NOW.getTime() + 1_000 + index) });
    for (const node of NODES) await checkpoint(run, { node, output: { counts: { matches: 1, skipped: 0 } } });
    await tell(api.db, run, 'RUN_STARTED');
  }
  const query = `query($first: Int) { pipelineRuns(first: $first) { nodes {
    progress skips { matches } nodes { id node status matches skipped error { code } }
    events(first: 5) { totalCount nodes { id sequence occurredAt kind } } checkpoints(first: 5) { totalCount nodes { id node asOf } } } } }`;
  const statementsFor = async (first: number): Promise<number> =>
    (
      await statementsOf(async () => {
        expect((await send(api.app, query, { first })).errors).toBeUndefined();
      })
    ).length;
  const one = await statementsFor(1);
  expect(await statementsFor(3)).toBe(one);
  expect(one).toBeLessThanOrEqual(10);
});
