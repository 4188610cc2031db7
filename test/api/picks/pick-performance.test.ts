import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settlePicks } from '../../../src/modules/picks/actions/settle-picks.ts';
import { DEFAULT_SETTLEMENT_RULES } from '../../../src/modules/picks/domain/settlement-basis.ts';
import { PickPerformanceDocument, RunPerformancesDocument } from '../../generated/operations.ts';
import { matchFile, playedRows } from '../../support/match-file.ts';
import { execute } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { recordPicks } from './support/made-picks.ts';

const asOf = new Date('2025-07-31T00:00:00Z');
let api: TestApi;

/** Twelve matches on twelve days: home wins, draws and away wins in turn, closed by Pinnacle. */
beforeAll(async () => {
  api = await startTestApi();
  const rows = playedRows(12, (index) => ({
    FTHG: [2, 1, 0][index % 3] ?? 0,
    FTAG: 1,
    FTR: ['H', 'D', 'A'][index % 3] ?? 'D',
    PSCH: 1.9,
    PSCD: 3.6,
    PSCA: 4.2,
  }));
  await importTexts(api.db, { 'E0_2526.csv': matchFile(rows) });
  await recordPicks(api.db, {
    asOf,
    picks: rows.flatMap((_, index) => [
      { name: 'home', home: `Home ${index}`, price: 2.5, stake: 1.01, probability: 0.45 },
      {
        name: 'total',
        home: `Home ${index}`,
        market: 'OVER_UNDER',
        side: 'OVER',
        line: 2.25,
        price: 1.9,
        probability: 0.3,
      },
    ]),
  });
  await recordPicks(api.db, {
    mode: 'SHADOW',
    asOf: new Date(asOf.getTime() + 1),
    picks: [{ name: 'shadow', home: 'Home 0' }],
  });
  await settlePicks(
    { db: api.db, clock: { now: () => NOW }, signal: new AbortController().signal, report: () => undefined },
    { asOf: NOW, runId: null, rules: DEFAULT_SETTLEMENT_RULES },
  );
  // One that no result settles.
  await recordPicks(api.db, {
    asOf: new Date(asOf.getTime() + 2),
    picks: [{ name: 'open', home: 'Home 1' }],
  });
}, 60_000);
afterAll(() => api.close());

const performance = async (variables: object = {}) =>
  (await execute(api.app, PickPerformanceDocument, variables)).pickPerformance;

describe('the performance of picks', () => {
  test('adds up returns exactly, with ROI by turnover, and an interval by match days', async () => {
    const found = await performance();
    // Scores 2-1, 1-1 and 0-1, four times each: over 2.25 wins, half loses and loses.
    expect(found).toMatchObject({
      picks: 25,
      open: 1,
      settled: 24,
      won: 8,
      halfWon: 0,
      push: 0,
      halfLost: 4,
      lost: 12,
      void: 0,
      stakeUnits: '24.1200',
      turnoverUnits: '22.1200',
      profitUnits: '-4.420000',
    });
    expect(found.roi).toBeCloseTo(-4.42 / 22.12, 12);
    expect(found.hitRate).toBeCloseTo(8 / 24, 12);
    const { lower, upper } = found.roiInterval ?? { lower: 0, upper: 0 };
    expect([lower < (found.roi ?? 0), upper > (found.roi ?? 0), lower > -1]).toEqual([true, true, true]);
    expect((await performance()).roiInterval).toEqual({ lower, upper });
  });

  test('tells the closing line value of each benchmark apart', async () => {
    const found = await performance();
    const pinnacle = found.closing[0];
    const fair = 2.5 / (1.9 * (1 / 1.9 + 1 / 3.6 + 1 / 4.2)) - 1;
    expect(pinnacle).toMatchObject({
      benchmark: 'PS',
      picks: 12,
      rawPicks: 12,
      fairBeatShare: 1,
      rawBeatShare: 1,
      repricedPicks: 0,
    });
    expect(pinnacle?.meanFairClv).toBeCloseTo(fair, 12);
    expect(pinnacle?.meanRawClv).toBeCloseTo(2.5 / 1.9 - 1, 12);
    expect(pinnacle?.fairClvInterval?.lower).toBeCloseTo(fair, 9);
    expect(found.closing.slice(1)).toMatchObject(
      ['BFE', 'B365', 'AVG'].map((benchmark) => ({
        benchmark,
        picks: 0,
        meanFairClv: null,
        fairClvInterval: null,
      })),
    );
  });

  test('holds probabilities against what happened, half results counting one half, by market and division', async () => {
    const found = await performance();
    const bins = found.calibration.bins;
    expect(bins).toHaveLength(10);
    expect(bins[4]).toMatchObject({ from: 0.4, picks: 12, weight: 12, observedRate: 1 / 3 });
    // Exactly 0.3 belongs to the bin that begins there.
    expect(bins[3]).toMatchObject({ picks: 12, weight: 10, observedRate: 0.4 });
    expect(bins[3]?.meanProbability).toBeCloseTo(0.3, 12);
    expect(bins[0]).toMatchObject({
      picks: 0,
      meanProbability: null,
      observedRate: null,
      lower: 0,
      upper: 1,
    });
    const error = (12 * (0.45 - 1 / 3) + 10 * (0.4 - 0.3)) / 22;
    expect(found.calibration.expectedCalibrationError).toBeCloseTo(error, 12);
    expect(found.byMarket.map(({ market, won, calibration }) => [market, won, calibration.picks])).toEqual([
      ['MATCH_RESULT', 4, 12],
      ['OVER_UNDER', 4, 12],
    ]);
    expect(found.byMarket[0]?.closing[0]).toEqual({ benchmark: 'PS', picks: 12 });
    expect(found.byDivision).toMatchObject([{ division: 'E0', picks: 25, profitUnits: '-4.420000' }]);
  });

  test('is that of a filter, or of the shadow', async () => {
    expect(await performance({ filter: { strategyName: { eq: 'home' } } })).toMatchObject({
      picks: 12,
      lost: 8,
      won: 4,
    });
    expect(await performance({ isCounted: false })).toMatchObject({
      picks: 1,
      won: 1,
      profitUnits: '1.000000',
      roi: 1,
    });
    expect(await performance({ filter: { strategyName: { eq: 'none' } } })).toMatchObject({
      picks: 0,
      profitUnits: '0',
      roi: null,
      hitRate: null,
      roiInterval: null,
      closing: [],
      byMarket: [],
      calibration: { picks: 0, expectedCalibrationError: null },
    });
  });

  test('of a list of runs is read in as many statements as that of one', async () => {
    let nodes: Awaited<ReturnType<typeof runs>> = [];
    const runs = async () => (await execute(api.app, RunPerformancesDocument)).pipelineRuns.nodes;
    const statements = await statementsOf(async () => {
      nodes = await runs();
    });
    expect(
      nodes.map(({ mode, performance: { picks, open }, shadow }) => [mode, picks, open, shadow.picks]),
    ).toEqual([
      ['PAPER', 24, 0, 0],
      ['SHADOW', 0, 0, 1],
      ['PAPER', 1, 1, 0],
    ]);
    // The runs, and three each for what counts and for the shadow.
    expect(statements).toHaveLength(7);
  });
});
