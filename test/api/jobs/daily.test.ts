import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { dailyJob } from '../../../src/modules/jobs/actions/daily-job.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import type { DailySteps } from '../../../src/modules/jobs/domain/daily-steps.ts';
import type { StepOutcome } from '../../../src/modules/jobs/domain/step-outcome.ts';
import { dailyAnalysisStep } from '../../../src/modules/improvements/actions/daily-analysis-step.ts';
import { dailyAccrualStep } from '../../../src/modules/experiments/actions/daily-accrual-step.ts';
import { dailyAlertsStep } from '../../../src/modules/monitoring/actions/daily-alerts-step.ts';
import { dailyDriftStep } from '../../../src/modules/monitoring/actions/daily-drift-step.ts';
import { DomainError } from '../../../src/shared/domain-error.ts';
import { dailySteps } from '../../../src/worker/daily-steps.ts';
import { jobHandlers } from '../../../src/worker/job-handlers.ts';
import { JobStepsDocument, RunDailyJobDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const clock = { now: () => NOW };

let api: TestApi;
let calls: string[];
let unexpected: unknown[];

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.job.deleteMany();
  await api.db.alert.deleteMany();
  [calls, unexpected] = [[], []];
});

const ask = async (input: { idempotencyKey?: string } = {}) => {
  const answer = (await execute(api.app, RunDailyJobDocument, { input })).runDailyJob;
  if (answer?.__typename !== 'RunDailyJobPayload') throw new Error(JSON.stringify(answer));
  return answer;
};
const stepsOf = async (id: string) => (await execute(api.app, JobStepsDocument, { id })).job;
const keyOf = (id: string): string => Buffer.from(id, 'base64url').toString().replace('Job:', '');

/** Notes its call, then does what it is told. */
const step = (name: string, act: (call: number) => StepOutcome | Error) => () => {
  calls.push(name);
  const outcome = act(calls.filter((one) => one === name).length);
  return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
};
const done = (): StepOutcome => ({ kind: 'DONE', result: { picks: 3 } });
const nothing = (): StepOutcome => ({ kind: 'SKIPPED', reason: 'Nothing is old enough.' });
const steps = (more: Partial<DailySteps> = {}): DailySteps => ({
  FETCH_RESULTS: step('FETCH_RESULTS', () => ({ kind: 'SKIPPED', reason: 'No source is configured.' })),
  SETTLE_PICKS: step('SETTLE_PICKS', done),
  ACCRUE_EXPERIMENTS: dailyAccrualStep(api.db, clock),
  DETECT_DRIFT: dailyDriftStep(api.db, clock),
  ANALYZE_STRATEGIES: dailyAnalysisStep({ db: api.db, clock, llm: null }),
  ROTATE_RECORDS: step('ROTATE_RECORDS', nothing),
  UPKEEP: step('UPKEEP', nothing),
  CHECK_ALERTS: dailyAlertsStep({ db: api.db, clock, budgets: DEFAULT_BUDGETS }),
  ...more,
});
const work = async (jobId: string, given: DailySteps): Promise<void> => {
  const handler = dailyJob({
    db: api.db,
    clock,
    steps: given,
    onUnexpected: (error) => unexpected.push(error),
    retries: { attempts: 3, firstDelayMs: 1, longestDelayMs: 2 },
  });
  await runJob(
    { db: api.db, clock, handlers: { DAILY: handler }, onUnexpected: (error) => unexpected.push(error) },
    jobId,
  );
};

describe('the daily job', () => {
  test('does its steps in their order, and tells of each what it did', async () => {
    const { job, isNew } = await ask();
    expect({ isNew, kind: job.kind, state: job.state }).toEqual({
      isNew: true,
      kind: 'DAILY',
      state: 'QUEUED',
    });
    await work(keyOf(job.id), steps());
    const ended = { attempts: 1, error: null, startedAt: NOW.toISOString(), finishedAt: NOW.toISOString() };
    expect(await stepsOf(job.id)).toMatchObject({
      state: 'COMPLETED',
      result: {
        failed: 0,
        steps: [{ name: 'FETCH_RESULTS', status: 'SKIPPED' }, {}, {}, {}, {}, {}, {}, {}],
      },
      steps: [
        {
          name: 'FETCH_RESULTS',
          status: 'SKIPPED',
          result: { reason: 'No source is configured.' },
          ...ended,
        },
        { name: 'SETTLE_PICKS', status: 'COMPLETED', result: { picks: 3 }, ...ended },
        { name: 'ACCRUE_EXPERIMENTS', status: 'SKIPPED', ...ended },
        { name: 'DETECT_DRIFT', status: 'SKIPPED', ...ended },
        { name: 'ANALYZE_STRATEGIES', status: 'SKIPPED', ...ended },
        { name: 'ROTATE_RECORDS', status: 'SKIPPED', ...ended },
        { name: 'UPKEEP', status: 'SKIPPED', ...ended },
        { name: 'CHECK_ALERTS', status: 'COMPLETED', result: { found: 0, closed: 0 }, ...ended },
      ],
    });
  });

  test('is set up with its steps in a worker: without sources and results there is nothing to fetch or to compare', async () => {
    const { job } = await ask();
    const handlers = jobHandlers({ db: api.db, clock, importRoot: null });
    await runJob(
      { db: api.db, clock, handlers, onUnexpected: (error) => unexpected.push(error) },
      keyOf(job.id),
    );
    expect(unexpected).toEqual([]);
    expect(await stepsOf(job.id)).toMatchObject({
      state: 'COMPLETED',
      steps: [
        {
          name: 'FETCH_RESULTS',
          status: 'SKIPPED',
          result: { reason: 'No source of results is configured.' },
        },
        { name: 'SETTLE_PICKS', status: 'COMPLETED' },
        { name: 'ACCRUE_EXPERIMENTS', status: 'SKIPPED' },
        { name: 'DETECT_DRIFT', status: 'SKIPPED' },
        { name: 'ANALYZE_STRATEGIES', status: 'SKIPPED' },
        { name: 'ROTATE_RECORDS', status: 'SKIPPED' },
        { name: 'UPKEEP', status: 'SKIPPED' },
        { name: 'CHECK_ALERTS', status: 'COMPLETED', result: { found: 0, closed: 0 } },
      ],
    });
  });

  test('fails in the step of fetching when no source answers, and does the others', async () => {
    const { job } = await ask();
    const resultSources = [{ name: 'gone', location: '/there/is/no/such/folder' }];
    const refuse = (error: unknown): number => unexpected.push(error);
    const handlers = {
      DAILY: dailyJob({
        db: api.db,
        clock,
        steps: dailySteps({ db: api.db, clock, importRoot: null, resultSources, budgets: DEFAULT_BUDGETS }),
        onUnexpected: refuse,
        retries: { attempts: 2, firstDelayMs: 1, longestDelayMs: 2 },
      }),
    };
    await runJob({ db: api.db, clock, handlers, onUnexpected: refuse }, keyOf(job.id));
    expect(await stepsOf(job.id)).toMatchObject({
      state: 'COMPLETED',
      steps: [
        { name: 'FETCH_RESULTS', status: 'FAILED', error: { code: 'UNAVAILABLE' } },
        { status: 'COMPLETED' },
        ...['SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED'].map((status) => ({ status })),
        { status: 'COMPLETED', result: { found: 1 } },
      ],
    });
    expect(unexpected).toEqual([]);
  });

  test('tries a step again that fails, and that step alone', async () => {
    const { job } = await ask();
    const twice = (call: number): StepOutcome | Error => (call < 3 ? new Error('no answer') : done());
    await work(keyOf(job.id), steps({ SETTLE_PICKS: step('SETTLE_PICKS', twice) }));
    const others = ['ROTATE_RECORDS', 'UPKEEP'];
    expect(calls).toEqual(['FETCH_RESULTS', 'SETTLE_PICKS', 'SETTLE_PICKS', 'SETTLE_PICKS', ...others]);
    expect((await stepsOf(job.id))?.steps[1]).toMatchObject({
      status: 'COMPLETED',
      attempts: 3,
      error: null,
    });
  });

  test('goes on after a step that fails each time, says so, and opens an alert', async () => {
    const { job } = await ask();
    const never = step('FETCH_RESULTS', () => new DomainError('UNAVAILABLE', 'the source does not answer'));
    await work(keyOf(job.id), steps({ FETCH_RESULTS: never }));
    expect(await stepsOf(job.id)).toMatchObject({
      state: 'COMPLETED',
      result: { failed: 1 },
      steps: [
        {
          status: 'FAILED',
          attempts: 3,
          error: { code: 'UNAVAILABLE', message: 'the source does not answer' },
        },
        { status: 'COMPLETED' },
        ...['SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED'].map((status) => ({ status })),
        { status: 'COMPLETED', result: { found: 1 } },
      ],
    });
    expect(await api.db.alert.findMany()).toMatchObject([
      { rule: 'DAILY_STEP_FAILED', subject: 'step:FETCH_RESULTS', closedAt: null },
    ]);
  });

  test.each(['BUDGET_EXHAUSTED', 'PROVIDER_REFUSED'] as const)(
    'does not try again what ended as %s, for it would be paid for again',
    async (code) => {
      const { job } = await ask();
      await work(
        keyOf(job.id),
        steps({ FETCH_RESULTS: step('FETCH_RESULTS', () => new DomainError(code, 'no')) }),
      );
      expect((await stepsOf(job.id))?.steps[0]).toMatchObject({
        attempts: 1,
        error: { code, message: 'no' },
      });
    },
  );

  test('does not try again what is refused for its input, and masks what is unforeseen', async () => {
    const { job } = await ask();
    const failing = {
      FETCH_RESULTS: step('FETCH_RESULTS', () => new DomainError('BAD_USER_INPUT', 'no such folder')),
      SETTLE_PICKS: step('SETTLE_PICKS', () => new Error('secret detail')),
    };
    await work(keyOf(job.id), steps(failing));
    expect((await stepsOf(job.id))?.steps).toMatchObject([
      { attempts: 1, error: { code: 'BAD_USER_INPUT', message: 'no such folder' } },
      { attempts: 3, error: { code: 'INTERNAL', message: expect.not.stringContaining('secret') as string } },
      ...Array.from({ length: 6 }, () => ({})),
    ]);
    expect(unexpected).toEqual([new Error('secret detail')]);
  });

  test('that is taken up again after its worker died does the rest, and no step twice that has ended', async () => {
    const { job } = await ask();
    const jobId = keyOf(job.id);
    const row = { jobId, attempts: 1, startedAt: NOW };
    await api.db.jobStep.createMany({
      data: [
        { ...row, name: 'FETCH_RESULTS', position: 0, status: 'COMPLETED', finishedAt: NOW },
        { ...row, name: 'SETTLE_PICKS', position: 1, status: 'RUNNING' },
      ],
    });
    await work(jobId, steps());
    expect(calls).toEqual(['SETTLE_PICKS', 'ROTATE_RECORDS', 'UPKEEP']);
    expect((await stepsOf(job.id))?.steps).toMatchObject([
      { status: 'COMPLETED', attempts: 1 },
      { status: 'COMPLETED', attempts: 2 },
      ...['SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED'].map((status) => ({ status })),
      { status: 'COMPLETED' },
    ]);
  });

  test('that is cancelled after its worker died in the middle of an analysis leaves none that looks as if somebody were at it', async () => {
    const { job } = await ask();
    const jobId = keyOf(job.id);
    const names = ['FETCH_RESULTS', 'SETTLE_PICKS', 'ACCRUE_EXPERIMENTS', 'DETECT_DRIFT'];
    const ended = { jobId, attempts: 1, startedAt: NOW, status: 'COMPLETED' as const, finishedAt: NOW };
    await api.db.jobStep.createMany({
      data: [
        ...names.map((name, position) => ({ ...ended, name, position })),
        { ...ended, name: 'ANALYZE_STRATEGIES', position: 4, status: 'RUNNING', finishedAt: null },
      ],
    });
    const id = '0d5f1b5e-6c1f-4f0e-9b7c-3f3d0a5b8c21';
    const left = { id, jobId, asOf: NOW, provider: 'EMBEDDED', settings: {}, startedAt: NOW };
    await api.db.strategyAnalysis.create({ data: { ...left, status: 'RUNNING' } });
    await api.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING', cancelRequestedAt: NOW } });
    const handlers = jobHandlers({ db: api.db, clock, importRoot: null });
    await runJob({ db: api.db, clock, handlers, onUnexpected: (error) => unexpected.push(error) }, jobId);
    expect(await stepsOf(job.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await api.db.strategyAnalysis.findUnique({ where: { id } })).toMatchObject({
      status: 'FAILED',
      error: { code: 'CONFLICT', message: 'somebody asked for its end' },
      finishedAt: NOW,
    });
  });

  test('of a worker that was thought dead writes nothing over the one that took its step up', async () => {
    const { job } = await ask();
    const jobId = keyOf(job.id);
    const overtaken = async (): Promise<StepOutcome> => {
      await api.db.jobStep.updateMany({ where: { jobId, name: 'SETTLE_PICKS' }, data: { attempts: 2 } });
      return done();
    };
    await work(jobId, steps({ SETTLE_PICKS: overtaken }));
    expect(await stepsOf(job.id)).toMatchObject({
      state: 'FAILED',
      steps: [
        { status: 'SKIPPED' },
        { status: 'RUNNING', attempts: 2, result: null },
        ...Array.from({ length: 6 }, () => ({ status: 'PENDING' })),
      ],
    });
  });
});
