import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { VALUE_STRATEGIES } from '../../../src/modules/strategies/domain/library/value-strategies.ts';
import { OneAnalysisDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW } from '../graphql/support/test-api.ts';
import { type AnalysisDesk, openAnalysisDesk } from './support/analysis-desk.ts';
const SETTLED = new Date('2026-03-01T00:00:00Z');

let desk: AnalysisDesk;
let api: AnalysisDesk['api'];
let runId: AnalysisDesk['runId'];
let taken: AnalysisDesk['taken'];
let work: AnalysisDesk['work'];
let analyses: AnalysisDesk['analyses'];
let analyze: AnalysisDesk['analyze'];
beforeAll(async () => {
  desk = await openAnalysisDesk();
  ({ api, runId, taken, work, analyses, analyze } = desk);
});
afterAll(() => api.close());
beforeEach(() => desk.clear());

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
