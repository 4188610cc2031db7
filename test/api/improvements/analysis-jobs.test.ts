import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { analyzeStrategiesJob } from '../../../src/modules/improvements/actions/analyze-strategies-job.ts';
import { dailyAnalysisStep } from '../../../src/modules/improvements/actions/daily-analysis-step.ts';
import { usualSettings } from '../../../src/modules/improvements/domain/analysis/analysis-settings.ts';
import { toJson } from '../../../src/shared/json.ts';
import { giveUpJob } from '../../../src/worker/give-up-job.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { settleBook } from './support/made-book.ts';
import { type AnalysisDesk, type AnalysisInput, openAnalysisDesk } from './support/analysis-desk.ts';

const { signal } = new AbortController();
const SETTINGS = {
  runId: null,
  modes: ['LIVE', 'PAPER'],
  leagues: [],
  strategies: [],
  minimumBets: 20,
  minimumMatches: 10,
  falseDiscoveryRate: 0.05,
  maximumProposals: 5,
};
const quiet = { signal, report: () => undefined };

let desk: AnalysisDesk;
let api: AnalysisDesk['api'];
let runId: AnalysisDesk['runId'];
let ask: AnalysisDesk['ask'];
let taken: AnalysisDesk['taken'];
let work: AnalysisDesk['work'];
let analyze: AnalysisDesk['analyze'];
beforeAll(async () => {
  desk = await openAnalysisDesk();
  ({ api, runId, ask, taken, work, analyze } = desk);
});
afterAll(() => api.close());
beforeEach(() => desk.clear());

describe('a job that analyses', () => {
  test('that is taken up again after its analysis was stored answers what that came to', async () => {
    const jobId = await taken({ minimumBets: 20 });
    await work(jobId);
    const before = await api.db.job.findUniqueOrThrow({ where: { id: jobId } });
    await api.db.job.update({ where: { id: jobId }, data: { state: 'RUNNING', result: {} } });
    await work(jobId);
    expect(await api.db.job.findUnique({ where: { id: jobId } })).toMatchObject({
      state: 'COMPLETED',
      result: before.result,
    });
    expect(await api.db.strategyAnalysis.count({ where: { jobId } })).toBe(1);
  });

  test('takes up the analysis that a dead worker left, and hears nothing of that worker any more', async () => {
    const jobId = await taken({ minimumBets: 20 });
    const left = { jobId, asOf: NOW, provider: 'EMBEDDED', settings: {}, status: 'RUNNING', startedAt: NOW };
    const id = '0d5f1b5e-6c1f-4f0e-9b7c-3f3d0a5b8c11';
    await api.db.strategyAnalysis.create({ data: { id, ...left } });
    await work(jobId);
    expect(await api.db.strategyAnalysis.findMany({ where: { jobId } })).toMatchObject([
      { id, status: 'COMPLETED', startedAt: new Date(NOW.getTime() + 1), bets: 80 },
    ]);
  });

  test('stores nothing where another worker has taken the analysis up meanwhile', async () => {
    const jobId = await taken({ minimumBets: 20 });
    let instants = 0;
    const ticking = { now: () => new Date(NOW.getTime() + (instants += 1)) };
    const handler = analyzeStrategiesJob({ db: api.db, clock: ticking, llm: null });
    const input = { asOf: NOW.toISOString(), provider: 'EMBEDDED', model: null, settings: SETTINGS };
    const outcomes = await Promise.allSettled([1, 2].map(() => handler(input, { ...quiet, jobId })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await api.db.strategyImprovement.count({ where: { strategyName: 'match-result-value' } })).toBe(1);
    expect(await api.db.strategyAnalysis.findMany({ where: { jobId } })).toMatchObject([
      { status: 'COMPLETED', bets: 80 },
    ]);
  });

  test('says why it failed, and proposes nothing', async () => {
    const analysis = await analyze({ provider: 'OPENAI', model: 'gpt-fake', minimumBets: 20 });
    const error = { code: 'BAD_USER_INPUT', message: expect.stringContaining('OPENAI (gpt-fake)') as string };
    expect(analysis).toMatchObject({
      status: 'FAILED',
      provider: 'OPENAI',
      model: 'gpt-fake',
      error,
      patterns: [],
      finishedAt: NOW.toISOString(),
    });
    expect(await api.db.job.findFirst()).toMatchObject({ state: 'FAILED', error });
    expect(analysis.improvements).toEqual([]);
  });

  test('ends its analysis when it is given up', async () => {
    const jobId = await taken({});
    const left = { jobId, asOf: NOW, provider: 'EMBEDDED', settings: {}, status: 'RUNNING', startedAt: NOW };
    await api.db.strategyAnalysis.create({ data: { id: '0d5f1b5e-6c1f-4f0e-9b7c-3f3d0a5b8c12', ...left } });
    await api.db.$transaction((tx) => giveUpJob(tx, jobId, NOW));
    expect(await api.db.strategyAnalysis.findMany({ where: { jobId } })).toMatchObject([
      { status: 'FAILED', error: { code: 'UNAVAILABLE' }, finishedAt: NOW },
    ]);
  });
});

describe('a request to analyse', () => {
  test.each<[AnalysisInput, string]>([
    [{ asOf: '2026-05-15T06:00:00.001Z' }, 'asOf'],
    [{ minimumBets: 19 }, 'minimumBets'],
    [{ falseDiscoveryRate: 0.6 }, 'falseDiscoveryRate'],
    [{ maximumProposals: 0 }, 'maximumProposals'],
    [{ leagues: ['nowhere'] }, 'leagues[0]'],
    [{ strategies: ['match-result-value', 'luck'] }, 'strategies[1]'],
    [{ modes: [] }, 'modes'],
    [{ model: 'gpt-5' }, 'model'],
    [{ provider: 'OPENAI' }, 'model'],
  ])('that breaks a rule is refused: %j', async (input, path) => {
    expect(await ask(input)).toEqual({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}`)) as string,
    });
    expect(await api.db.job.count()).toBe(0);
  });

  test('for a run that is not there, or with modes beside a run, is refused', async () => {
    const gone = encodeNodeId('PipelineRun', '0d5f1b5e-6c1f-4f0e-9b7c-3f3d0a5b8c13');
    expect(await ask({ runId: gone })).toMatchObject({ __typename: 'NotFoundError' });
    const both = { runId: encodeNodeId('PipelineRun', runId), modes: ['PAPER' as const] };
    expect(await ask(both)).toMatchObject({ __typename: 'InvalidInputError' });
  });

  test('that is repeated with its key has one job, and with another input is refused', async () => {
    const first = await ask({ minimumBets: 30, idempotencyKey: 'once' });
    expect(await ask({ minimumBets: 30, idempotencyKey: 'once' })).toEqual(first);
    expect(await api.db.job.count()).toBe(1);
    expect(await ask({ minimumBets: 31, idempotencyKey: 'once' })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });
});

describe('the daily step', () => {
  const step = (now = NOW) => dailyAnalysisStep({ db: api.db, clock: { now: () => now }, llm: null });
  const dailyJob = async (): Promise<string> => {
    const jobId = '0d5f1b5e-6c1f-4f0e-9b7c-3f3d0a5b8c14';
    await api.db.job.create({ data: { id: jobId, kind: 'DAILY', input: {}, createdAt: NOW } });
    return jobId;
  };

  test('leaves the books alone while nothing was settled since they were analysed', async () => {
    const jobId = await dailyJob();
    await analyze({});
    expect(await step()({ ...quiet, jobId })).toEqual({
      kind: 'SKIPPED',
      reason: `Nothing was settled since the analysis of ${NOW.toISOString()}.`,
    });
  });

  test('analyses the books where only a part of them was analysed since', async () => {
    const jobId = await dailyJob();
    const later = new Date(NOW.getTime() + 3_600_000);
    await analyze({ strategies: ['totals-value'] });
    expect(await step(later)({ ...quiet, jobId })).toMatchObject({ kind: 'DONE', result: { bets: 80 } });
  });

  test('analyses them where picks were settled anew: what is void now is out, and was in as of before', async () => {
    const jobId = await dailyJob();
    await analyze({});
    const tomorrow = new Date('2026-05-16T06:00:00Z');
    const { id: matchId } = await api.db.match.findFirstOrThrow();
    await api.db.matchVoid.create({
      data: { matchId, isVoid: true, reason: 'abandoned', declaredAt: tomorrow },
    });
    await settleBook(api.db, tomorrow);
    expect(await step(tomorrow)({ ...quiet, jobId })).toMatchObject({ kind: 'DONE', result: { bets: 79 } });
    expect(await analyze({})).toMatchObject({ asOf: NOW.toISOString(), bets: 80 });
    expect(await api.db.strategyAnalysis.findFirst({ where: { jobId } })).toMatchObject({
      provider: 'EMBEDDED',
      asOf: tomorrow,
      bets: 79,
    });
  });

  test('that is tried again goes on with what it began, as of the same instant, and answers what that came to', async () => {
    const jobId = await dailyJob();
    const id = '0d5f1b5e-6c1f-4f0e-9b7c-3f3d0a5b8c15';
    const settings = toJson(usualSettings()) ?? {};
    const begun = { id, jobId, asOf: NOW, provider: 'EMBEDDED', settings };
    await api.db.strategyAnalysis.create({ data: { ...begun, status: 'RUNNING', startedAt: NOW } });
    const later = new Date(NOW.getTime() + 3_600_000);
    const first = await step(later)({ ...quiet, jobId });
    expect(first).toMatchObject({ kind: 'DONE', result: { analysisId: id, bets: 80 } });
    expect(await api.db.strategyAnalysis.findMany({ where: { jobId } })).toMatchObject([
      { id, asOf: NOW, status: 'COMPLETED' },
    ]);
    // Its worker died before it could say so.
    expect(await step(new Date(later.getTime() + 3_600_000))({ ...quiet, jobId })).toEqual(first);
  });

  test('says that too few bets are settled', async () => {
    const jobId = await dailyJob();
    expect(await step(new Date('2026-01-01T00:00:00Z'))({ ...quiet, jobId })).toEqual({
      kind: 'SKIPPED',
      reason: '0 bets are settled, and fewer than 50 tell nothing.',
    });
    expect(await api.db.strategyAnalysis.count({ where: { jobId } })).toBe(0);
  });
});
