import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { analyzeStrategiesJob } from '../../../src/modules/improvements/actions/analyze-strategies-job.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { importMatchFile } from '../../../src/modules/matches/actions/import-match-file.ts';
import { AnalyzeStrategiesDocument, StrategyAnalysesDocument } from '../../generated/operations.ts';
import { executeRun, startedRun } from '../../support/executed-run.ts';
import { hasRealData, onRealData, realDataDir } from '../../support/real-data.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { average, plainAdjusted, plainBets, plainTests, type PlainBet } from './support/recompute.ts';

const clock = { now: () => NOW };
const LEAGUES = ['E0', 'SP1', 'D1', 'I1', 'F1'];

describe.skipIf(!hasRealData)(onRealData('an analysis of a backtest of 2025/26'), () => {
  let api: TestApi;
  let runId: string;
  let bets: PlainBet[];

  beforeAll(async () => {
    api = await startTestApi();
    for (const file of globSync('football-data/{2324,2425,2526}/{E0,SP1,D1,I1,F1}.csv', {
      cwd: realDataDir,
    }).sort()) {
      const name = path.join(realDataDir, file);
      const bytes = readFileSync(name);
      await api.db.$transaction((tx) =>
        importMatchFile(tx, { name, bytes, knownAt: null, division: null }, NOW),
      );
    }
    const days = { from: '2025-08-01', to: '2026-04-30' };
    const request = { mode: 'BACKTEST' as const, asOf: null, days, leagues: LEAGUES, config: {} };
    runId = (await startedRun(api.db, { ...request }, clock)).runId;
    await executeRun(api.db, runId, { clock });
    bets = await plainBets(api.db, runId);
  }, 300_000);
  afterAll(() => api.close());

  const analyze = async () => {
    const input = { runId: encodeNodeId('PipelineRun', runId), maximumProposals: 10 };
    const answer = (await execute(api.app, AnalyzeStrategiesDocument, { input })).analyzeStrategies;
    if (answer?.__typename !== 'AnalyzeStrategiesPayload') throw new Error(JSON.stringify(answer));
    const jobId = Buffer.from(answer.job.id, 'base64url').toString().replace('Job:', '');
    const handlers = { ANALYZE_STRATEGIES: analyzeStrategiesJob({ db: api.db, clock, llm: null }) };
    const onUnexpected = (error: unknown): never => {
      throw error;
    };
    await runJob({ db: api.db, clock, handlers, onUnexpected }, jobId);
    const { nodes } = (await execute(api.app, StrategyAnalysesDocument, {})).strategyAnalyses;
    const analysis = nodes.find(({ job }) => job?.id === answer.job.id);
    if (analysis?.status !== 'COMPLETED') throw new Error(JSON.stringify(analysis));
    return analysis;
  };

  test('proposes improvements, and every figure follows from the picks', async () => {
    const analysis = await analyze();
    const tests = plainTests(bets);
    const adjusted = plainAdjusted(tests.map(({ pValue }) => pValue));
    const held = tests
      .flatMap((one, index) => {
        const adjustedPValue = adjusted[index] ?? 1;
        return one.mean < 0 && adjustedPValue <= 0.05 ? [{ ...one, adjustedPValue }] : [];
      })
      .sort((left, right) => right.bets * -right.mean - left.bets * -left.mean);
    expect(analysis).toMatchObject({ bets: bets.length, tests: tests.length });
    expect(held.length).toBeGreaterThan(2);
    const near = (value: number | null) =>
      value === null ? null : (expect.closeTo(value, 9) as unknown as number);
    expect(analysis.patterns.map(({ pattern }) => pattern)).toEqual(
      held.map(({ strategy, segment, metric, bets: count, matches, ...figures }, index) => ({
        name: `P${index + 1}`,
        source: 'SETTLED_PICKS',
        strategyName: strategy,
        segment:
          segment === null ? null : { factor: segment.split(' ')[0], value: segment.replace(/^\S+ /, '') },
        metric,
        benchmark: metric === 'PROFIT' ? null : 'PS',
        bets: count,
        matches,
        mean: near(figures.mean),
        standardError: near(figures.standardError),
        restMean: near(figures.restMean),
        pValue: near(figures.pValue),
        adjustedPValue: near(figures.adjustedPValue),
        winRate: near(figures.winRate),
        roi: near(figures.roi),
      })),
    );
    const shrinkageOf = (squares: readonly number[]) => Math.max(0, 1 - 1 / average(squares));
    const ofDifferences = shrinkageOf(tests.flatMap(({ score }) => (score === null ? [] : [score ** 2])));
    const ofMeans = shrinkageOf(tests.map(({ mean, standardError }) => (mean / standardError) ** 2));
    const answered = analysis.patterns.filter(({ improvement }) => improvement !== null);
    expect(answered.length).toBeGreaterThan(1);
    expect(analysis.improvements.map(({ id }) => id)).toEqual(
      answered.map(({ improvement }) => improvement?.id),
    );
    for (const [index, improvement] of analysis.improvements.entries()) {
      const pattern = answered[index]?.pattern;
      const own = bets.filter(({ strategy, clv }) => strategy === pattern?.strategyName && clv !== null);
      const segment = pattern?.segment ?? null;
      const isIn = ({ segments }: PlainBet) =>
        segment === null || segments.includes(`${segment.factor} ${segment.value}`);
      // No edge that is tried helps: a segment is excluded, and a strategy is suspended.
      const kept = own.filter((bet) => (segment === null ? bet.edge >= 0.25 : !isIn(bet)));
      const meanOf = (some: readonly PlainBet[]) =>
        some.length === 0 ? null : average(some.map(({ clv }) => clv ?? 0));
      const [before, after] = [meanOf(own) ?? 0, meanOf(kept)];
      const edges = [0.06, 0.08, 0.1, 0.12, 0.15, 0.2].map((least) =>
        own.filter((bet) => isIn(bet) && bet.edge >= least),
      );
      expect(edges.filter((left) => left.length >= 25 && (meanOf(left) ?? 0) >= 0)).toEqual([]);
      expect(improvement).toMatchObject({
        agentName: 'embedded-rules',
        strategyName: pattern?.strategyName,
        status: 'PROPOSED',
        baselineWinRate: near((pattern?.winRate ?? 0) * 100),
        newThreshold: segment === null ? 0.25 : null,
        recommendedAdjustments: [
          segment === null
            ? { kind: 'SET', parameter: 'minEdge', from: 0.05, to: 0.25 }
            : { kind: 'EXCLUDE', segment },
        ],
        evidence: {
          pattern: { name: pattern?.name },
          expectedEffect: {
            metric: 'FAIR_CLV',
            betsRemoved: own.length - kept.length,
            betsKept: kept.filter(isIn).length,
            meanBefore: near(before),
            meanAfter: near(after),
            expectedGain: near(((after ?? 0) - before) * (after === null ? ofMeans : ofDifferences)),
          },
        },
      });
    }
  });

  test('finds the same again, and proposes nothing twice', async () => {
    const [first] = (await execute(api.app, StrategyAnalysesDocument, {})).strategyAnalyses.nodes;
    const again = await analyze();
    expect(again).toMatchObject({
      patterns: first?.patterns,
      tests: first?.tests,
      proposed: 0,
      improvements: [],
    });
    expect(await api.db.strategyImprovement.count()).toBe(first?.proposed);
  });
});
