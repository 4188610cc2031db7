import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { analyzeStrategiesJob } from '../../../src/modules/improvements/actions/analyze-strategies-job.ts';
import { dailyAnalysisStep } from '../../../src/modules/improvements/actions/daily-analysis-step.ts';
import { usualSettings } from '../../../src/modules/improvements/domain/analysis/analysis-settings.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { VALUE_STRATEGIES } from '../../../src/modules/strategies/domain/library/value-strategies.ts';
import { toJson } from '../../../src/shared/json.ts';
import { giveUpJob } from '../../../src/worker/give-up-job.ts';
import {
  AnalyzeStrategiesDocument,
  OneAnalysisDocument,
  StrategyAnalysesDocument,
} from '../../generated/operations.ts';
import { fakeLlmSettings } from '../../support/open-test-llm.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { importSeason, recordBook, settleBook } from './support/made-book.ts';

const clock = { now: () => NOW };
const SETTLED = new Date('2026-03-01T00:00:00Z');
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

let api: TestApi;
let runId: string;
let unexpected: unknown[];
beforeAll(async () => {
  // A request may be for a paid model; the worker of these tests has none.
  api = await startTestApi({ llm: fakeLlmSettings('http://127.0.0.1:1') });
  await importSeason(api.db);
  runId = await recordBook(api.db);
  // The same bets again, a day later and by a run of another world: none of them counts a second time.
  await recordBook(api.db, { mode: 'LIVE', asOf: new Date('2025-07-31T12:00:00Z') });
  await recordBook(api.db, { mode: 'SHADOW', isCounted: false });
  await recordBook(api.db, { strategy: 'of-nobody' });
  await settleBook(api.db, SETTLED);
});
afterAll(() => api.close());
beforeEach(async () => {
  unexpected = [];
  await api.db.job.deleteMany();
  // What led to a proposal stays: neither can be taken back.
  await api.db.strategyAnalysis.deleteMany({ where: { evidence: { none: {} } } });
});

type Input = Parameters<typeof ask>[0];
const ask = async (input: {
  runId?: string;
  asOf?: string;
  minimumBets?: number;
  falseDiscoveryRate?: number;
  maximumProposals?: number;
  provider?: 'EMBEDDED' | 'OPENAI';
  model?: string;
  modes?: ('LIVE' | 'PAPER')[];
  strategies?: string[];
  leagues?: string[];
  idempotencyKey?: string;
}) => (await execute(api.app, AnalyzeStrategiesDocument, { input })).analyzeStrategies;
const taken = async (input: Input): Promise<string> => {
  const answer = await ask(input);
  if (answer?.__typename !== 'AnalyzeStrategiesPayload') throw new Error(JSON.stringify(answer));
  return Buffer.from(answer.job.id, 'base64url').toString().replace('Job:', '');
};
const work = (jobId: string) =>
  runJob(
    {
      db: api.db,
      clock,
      handlers: { ANALYZE_STRATEGIES: analyzeStrategiesJob({ db: api.db, clock, llm: null }) },
      onUnexpected: (error) => unexpected.push(error),
    },
    jobId,
  );
const analyses = async () => (await execute(api.app, StrategyAnalysesDocument, {})).strategyAnalyses.nodes;
const analyze = async (input: Input) => {
  const jobId = await taken(input);
  await work(jobId);
  const [analysis] = (await analyses()).filter(({ job }) => job?.id === encodeNodeId('Job', jobId));
  if (!analysis) throw new Error('no analysis');
  return analysis;
};

describe('analyzeStrategies', () => {
  test('finds what fails in the books, each bet once, and proposes a change against it', async () => {
    const jobId = await taken({ minimumBets: 20 });
    expect(await api.db.job.findUnique({ where: { id: jobId } })).toMatchObject({
      kind: 'ANALYZE_STRATEGIES',
      state: 'QUEUED',
      input: { asOf: NOW.toISOString(), provider: 'EMBEDDED', model: null },
    });
    await work(jobId);
    const [analysis, ...others] = await analyses();
    expect(others).toEqual([]);
    expect(analysis).toMatchObject({
      asOf: NOW.toISOString(),
      provider: 'EMBEDDED',
      model: null,
      status: 'COMPLETED',
      settings: {
        runId: null,
        modes: ['LIVE', 'PAPER'],
        leagues: [],
        strategies: [],
        minimumBets: 20,
        minimumMatches: 10,
        falseDiscoveryRate: 0.05,
        maximumProposals: 5,
      },
      bets: 80,
      proposed: 1,
      error: null,
      llmCall: null,
      startedAt: NOW.toISOString(),
      finishedAt: NOW.toISOString(),
    });
    const [found, ...more] = analysis?.patterns ?? [];
    expect(more).toEqual([]);
    expect(found?.pattern).toMatchObject({
      name: 'P1',
      source: 'SETTLED_PICKS',
      strategyName: 'match-result-value',
      segment: { factor: 'CONTEXT', value: 'MIDWEEK' },
      metric: 'FAIR_CLV',
      benchmark: 'PS',
      bets: 33,
      matches: 33,
    });
    const [improvement] = analysis?.improvements ?? [];
    expect(analysis?.improvements).toEqual([
      {
        id: found?.improvement?.id,
        agentName: 'embedded-rules',
        strategyName: 'match-result-value',
        status: 'PROPOSED',
        baselineWinRate: (found?.pattern.winRate ?? 0) * 100,
        newThreshold: 0.08,
        failurePattern: expect.stringContaining('loses on its bets of CONTEXT MIDWEEK') as string,
        missingFactors: [{ factor: 'CONTEXT', note: expect.stringContaining('MIDWEEK') as string }],
        reasoning: expect.stringContaining('An edge of 0.08 is the smallest') as string,
        recommendedAdjustments: [
          { kind: 'REQUIRE_EDGE', segment: { factor: 'CONTEXT', value: 'MIDWEEK' }, minEdge: 0.08 },
        ],
        evidence: {
          baselineParameters: expect.objectContaining({ market: 'MATCH_RESULT', minEdge: 0.05 }) as object,
          proposedParameters: expect.objectContaining({
            minEdge: 0.05,
            conditions: [{ factor: 'CONTEXT', value: 'MIDWEEK', minEdge: 0.08 }],
          }) as object,
          pattern: { name: 'P1' },
          expectedEffect: expect.objectContaining({
            metric: 'FAIR_CLV',
            betsRemoved: 22,
            betsKept: 11,
          }) as object,
          llmCall: null,
        },
      },
    ]);
    expect(improvement?.evidence?.expectedEffect?.expectedGain).toBeGreaterThan(0);
    const analysisId = Buffer.from(analysis?.id ?? '', 'base64url')
      .toString()
      .replace('StrategyAnalysis:', '');
    expect(analysis?.job).toEqual({
      id: encodeNodeId('Job', jobId),
      state: 'COMPLETED',
      result: {
        analysisId,
        bets: 80,
        tests: analysis?.tests,
        patterns: 1,
        proposed: 1,
        known: 0,
        unanswered: [],
      },
    });
    const improvementId = Buffer.from(improvement?.id ?? '', 'base64url')
      .toString()
      .replace('Improvement:', '');
    const entry = { kind: 'IMPROVEMENT_TRANSITION', subject: `improvement:${improvementId}` };
    expect(
      await api.db.auditEntry.findMany({ where: entry, select: { outcome: true, payload: true } }),
    ).toEqual([
      {
        outcome: 'PROPOSED',
        payload: expect.objectContaining({ analysisId, by: 'embedded-rules' }) as object,
      },
    ]);
    const node = await execute(api.app, OneAnalysisDocument, { id: analysis?.id ?? '' });
    expect(node.node).toEqual({ __typename: 'StrategyAnalysis', ...analysis });
    const evidence = { analysis: { id: analysis?.id } };
    expect(node.strategyAnalysis).toEqual({
      id: analysis?.id,
      status: 'COMPLETED',
      improvements: [{ evidence, history: { nodes: [{ improvement: { evidence } }] } }],
    });
  });

  test('finds the same twice, and proposes nothing twice', async () => {
    const first = await analyze({ minimumBets: 20 });
    expect(first.patterns).toHaveLength(1);
    const second = await analyze({ minimumBets: 20 });
    expect(second).toMatchObject({
      patterns: first.patterns,
      tests: first.tests,
      proposed: 0,
      improvements: [],
    });
    expect(second.job?.result).toMatchObject({ proposed: 0, known: 1, unanswered: [] });
    expect(await api.db.strategyImprovement.count()).toBe(1);
  });

  test('looks at the picks of one run, at those of leagues and strategies, and at what was settled as of an instant', async () => {
    const ofRun = await analyze({ runId: encodeNodeId('PipelineRun', runId), minimumBets: 20 });
    expect(ofRun).toMatchObject({
      bets: 80,
      settings: { modes: [], runId: encodeNodeId('PipelineRun', runId) },
    });
    expect(await analyze({ leagues: ['SP1'] })).toMatchObject({ bets: 0, tests: 0, patterns: [] });
    expect(await analyze({ strategies: ['totals-value'] })).toMatchObject({ bets: 0 });
    expect(await analyze({ asOf: '2026-02-28T23:59:59Z' })).toMatchObject({ bets: 0 });
    expect(await analyze({ asOf: SETTLED.toISOString(), modes: ['LIVE'] })).toMatchObject({ bets: 80 });
  });

  test('tells nothing where too few bets are there', async () => {
    expect(await analyze({ minimumBets: 40 })).toMatchObject({ patterns: [], proposed: 0 });
    expect(await analyze({ minimumBets: 81 })).toMatchObject({ bets: 80, tests: 0 });
  });
});

describe('an analysis of the library of strategies', () => {
  const definition = VALUE_STRATEGIES.find(({ name }) => name === 'HOME_VALUE');
  /** Of 300 bets at a price of 3. */
  const configuration = (wins: number, changes: object = {}) => ({
    strategyName: 'HOME_VALUE',
    marketFamily: '1X2',
    isControl: false,
    isReported: true,
    parameters: definition?.rule,
    yieldLowerBound: null,
    bets: 300,
    wins,
    losses: 300 - wins,
    voids: 0,
    hitRate: wins / 300,
    turnoverUnits: 300,
    profitUnits: wins * 3 - 300,
    returnSquares: wins * 9,
    roi: wins / 100 - 1,
    noReturnReason: null,
    closing: [],
    unluckyLosses: null,
    badAnalysisLosses: null,
    calibration: null,
    ...changes,
  });
  const store = (id: number, asOf: Date, configurations: object[], version = 2) =>
    api.db.strategyEvaluation.create({
      data: {
        id: `0d5f1b5e-6c1f-4f0e-9b7c-3f3d0a5b8d0${id}`,
        division: 'E0',
        season: '2025/26',
        asOf,
        version,
        configurations: configurations.length,
        matches: 300,
        result: { benchmark: null, rules: {}, skipped: [], realityCheck: null, configurations },
        inputsHash: `${id}`,
        computedAt: NOW,
      },
    });

  test('goes by the newest results as of its instant, and asks for the next stricter edge', async () => {
    const stricter = { isReported: false, parameters: { ...definition?.rule, minEdge: 0.08 } };
    const control = { strategyName: 'BLIND_HOME', isControl: true };
    await store(1, new Date('2026-01-01T00:00:00Z'), [configuration(110)]);
    await store(2, new Date('2026-02-01T00:00:00Z'), [
      configuration(60),
      configuration(95, stricter),
      configuration(10, control),
    ]);
    // Of an earlier version of the test, which stored something else.
    await store(3, new Date('2026-03-01T00:00:00Z'), [{ strategyName: 'HOME_VALUE' }], 1);
    const strategies = ['HOME_VALUE'];
    expect(await analyze({ strategies, asOf: '2026-01-31T00:00:00Z' })).toMatchObject({
      tests: 1,
      patterns: [],
    });
    const analysis = await analyze({ strategies });
    expect(analysis).toMatchObject({ bets: 0, tests: 1, proposed: 1 });
    expect(analysis.patterns.map(({ pattern }) => pattern)).toMatchObject([
      { source: 'STRATEGY_RESULTS', strategyName: 'HOME_VALUE', segment: null, metric: 'PROFIT', bets: 300 },
    ]);
    expect(analysis.improvements).toMatchObject([
      {
        newThreshold: 0.08,
        recommendedAdjustments: [{ kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.08 }],
        evidence: { expectedEffect: { betsRemoved: 0, betsKept: 300, meanBefore: -0.4 } },
      },
    ]);
    expect(await analyze({ strategies: [], leagues: ['SP1'] })).toMatchObject({ tests: 0 });
    await api.db.strategyEvaluation.deleteMany();
  });
});

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
  test.each<[Input, string]>([
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
