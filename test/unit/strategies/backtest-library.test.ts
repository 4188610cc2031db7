import { describe, expect, test } from 'vitest';
import { backtestLibrary } from '../../../src/modules/strategies/domain/backtest/backtest-library.ts';
import { profitSeries } from '../../../src/modules/strategies/domain/backtest/profit-series.ts';
import { teamRecords } from '../../../src/modules/strategies/domain/backtest/team-records.ts';
import type { StrategyDefinition } from '../../../src/modules/strategies/domain/library/strategy-definition.ts';
import {
  ANY_PRICE,
  type StrategyRule,
} from '../../../src/modules/strategies/domain/library/strategy-rule.ts';
import { type MadeBettingMatch, madeBettingMatches, quote } from './made-betting-match.ts';

const strategy = (
  name: string,
  rule: Partial<StrategyRule> & Pick<StrategyRule, 'market' | 'sides'>,
  more: Partial<StrategyDefinition> = {},
): StrategyDefinition => ({
  name,
  description: name,
  marketFamily: 'OTHER',
  isControl: false,
  venue: null,
  rule: { ...ANY_PRICE, ...rule },
  axes: [],
  ...more,
});
const HOME = strategy('HOME', { market: 'MATCH_RESULT', sides: ['HOME'] });
const DRAW = strategy('DRAW', { market: 'MATCH_RESULT', sides: ['DRAW'] });
const OVER = strategy('OVER', { market: 'OVER_UNDER', sides: ['OVER'] });
const LEVEL = strategy('HANDICAP', { market: 'ASIAN_HANDICAP', sides: ['HOME'] });
const BTTS = strategy('BTTS', { market: 'BTTS', sides: ['YES'], minProbability: 0.3 });

const result = (book: string, home: number, stage?: 'CLOSING') =>
  quote(book, 'MATCH_RESULT', null, [home, 2.9, 3], stage);

function backTest(strategies: readonly StrategyDefinition[], made: readonly MadeBettingMatch[]) {
  const tests = backtestLibrary(strategies, madeBettingMatches(made), 'B365');
  return { tests, recordsOf: (teamId: number) => teamRecords(teamId, tests, 'B365') };
}

describe('a back test', () => {
  test('adds up one unit a bet at the best net price, of a hand-worked season', () => {
    // Home wins at 2.5 and at 2.2 (the exchange pays 2.3 less 5 % of 1.3 = 2.235), and a home defeat at 3.
    const { tests } = backTest(
      [HOME],
      [
        { goals: [1, 0], quotes: [result('B365', 2.4), result('WH', 2.5), result('MAX', 9)] },
        { goals: [3, 1], quotes: [result('B365', 2.2), result('BFE', 2.3)] },
        { goals: [0, 2], quotes: [result('B365', 3)] },
        { goals: [0, 2] },
      ],
    );
    expect(tests[0]?.bets.map(({ option }) => [option.matchId, option.offer?.book])).toEqual([
      [1, 'WH'],
      [2, 'BFE'],
      [3, 'B365'],
    ]);
    const { record } = tests[0] ?? {};
    expect(record).toMatchObject({
      bets: 3,
      wins: 2,
      losses: 1,
      voids: 0,
      turnoverUnits: 3,
      noReturnReason: null,
    });
    expect(record?.profitUnits).toBeCloseTo(1.5 + 1.235 - 1, 12);
    expect(record?.roi).toBeCloseTo(1.735 / 3, 12);
    expect(record?.hitRate).toBeCloseTo(2 / 3, 12);
    expect(record?.returnSquares).toBeCloseTo(2.5 ** 2 + 2.235 ** 2, 12);
  });

  test('leaves voids out of the turnover, and the returned half of a half win or half loss', () => {
    const level = (line: number) => [quote('B365', 'ASIAN_HANDICAP', line, [1.9, 2])];
    const { tests } = backTest(
      [LEVEL],
      [
        { goals: [1, 1], quotes: level(0) },
        { goals: [1, 1], quotes: level(0.25) },
        { goals: [1, 1], quotes: level(-0.25) },
        { goals: [2, 0], quotes: level(-1) },
      ],
    );
    expect(tests[0]?.bets.map(({ outcome }) => outcome)).toEqual(['VOID', 'HALF_WIN', 'HALF_LOSS', 'WIN']);
    const { record } = tests[0] ?? {};
    expect(record).toMatchObject({ bets: 4, wins: 2, losses: 1, voids: 1, turnoverUnits: 2 });
    expect(record?.profitUnits).toBeCloseTo(0.45 - 0.5 + 0.9, 12);
    expect(record?.roi).toBeCloseTo(0.85 / 2, 12);
    expect(record?.returnSquares).toBeCloseTo(0.5 * 1.9 ** 2 + 1.9 ** 2, 12);
  });

  test('says of losses whether the line moved towards the pick, by the season’s benchmark alone', () => {
    const taken = { goals: [0, 1], quotes: [result('B365', 2.5)] } as const;
    const { tests } = backTest(
      [HOME],
      [
        { ...taken, closing: [result('B365', 2.1, 'CLOSING')] },
        { ...taken, closing: [result('B365', 3, 'CLOSING')] },
        { ...taken, closing: [result('PS', 2.1, 'CLOSING')] },
        { ...taken, goals: [1, 0], closing: [result('B365', 2.1, 'CLOSING')] },
      ],
    );
    expect(tests[0]?.record).toMatchObject({ losses: 3, unluckyLosses: 1, badAnalysisLosses: 1 });
    const [sharp, soft] = tests[0]?.record.closing ?? [];
    expect([sharp?.book, sharp?.bets, soft?.book, soft?.bets]).toEqual(['PS', 1, 'B365', 3]);
    // 2.5 / 2.1, twice, and 2.5 / 3.
    expect(soft?.avgRawClv).toBeCloseTo((2 * (2.5 / 2.1) + 2.5 / 3) / 3 - 1, 12);
    expect(soft?.avgFairClv).toBeLessThan(soft?.avgRawClv ?? 0);
  });

  test('reviews no loss where the benchmark closed none of the bets', () => {
    const { tests } = backTest([HOME], [{ goals: [0, 1], quotes: [result('B365', 2.5)] }]);
    expect(tests[0]?.record).toMatchObject({
      losses: 1,
      unluckyLosses: null,
      badAnalysisLosses: null,
      closing: [],
    });
  });

  test('judges both teams to score by hits and calibration alone', () => {
    const forecast = { means: { home: 1.6, away: 0.9 }, rho: -0.13, covariance: 0 };
    const { tests } = backTest(
      [BTTS],
      [{ goals: [1, 1], forecast }, { goals: [1, 0], forecast }, { goals: [1, 1] }],
    );
    expect(tests[0]?.record).toEqual({
      bets: 2,
      wins: 1,
      losses: 1,
      voids: 0,
      hitRate: 0.5,
      turnoverUnits: null,
      profitUnits: null,
      returnSquares: null,
      roi: null,
      noReturnReason: 'NO_ODDS',
      closing: [],
      unluckyLosses: null,
      badAnalysisLosses: null,
      calibration: {
        forecasts: 2,
        meanProbability: expect.closeTo(0.4889851326, 8) as number,
        hitRate: 0.5,
        brier: expect.closeTo((0.4889851326 ** 2 + 0.5110148674 ** 2) / 2, 8) as number,
        expectedCalibrationError: expect.closeTo(0.5 - 0.4889851326, 8) as number,
      },
    });
  });

  test('calibrates a quarter line by whether the bet won, half wins included', () => {
    const forecast = { means: { home: 1.6, away: 0.9 }, rho: 0, covariance: 0 };
    const at = (line: number) => [quote('B365', 'ASIAN_HANDICAP', line, [1.9, 2])];
    const { tests } = backTest(
      [LEVEL],
      [
        { goals: [1, 1], quotes: at(-0.25), forecast },
        { goals: [1, 1], quotes: at(0.25), forecast },
        { goals: [1, 1], quotes: at(0), forecast },
      ],
    );
    // The draw half loses at -0.25 and half wins at 0.25; at 0 it is void.
    const [home, draw] = [0.5381597634, 0.2502982286];
    const { calibration } = tests[0]?.record ?? {};
    expect(calibration).toMatchObject({ forecasts: 2, hitRate: 0.5 });
    expect(calibration?.meanProbability).toBeCloseTo((home + home + draw) / 2, 8);
    expect(calibration?.brier).toBeCloseTo((home ** 2 + (1 - home - draw) ** 2) / 2, 8);
  });

  test('judges by the covariance of the two sides’ goals where the model has one', () => {
    const forecast = { means: { home: 1.6, away: 0.9 }, rho: 0, covariance: 0.2 };
    const { tests } = backTest([BTTS], [{ goals: [1, 1], forecast }]);
    // 1 - e^-1.6 - e^-0.9 + e^-(1.4 + 0.7 + 0.2)
    expect(tests[0]?.record.calibration?.meanProbability).toBeCloseTo(0.491792666, 8);
  });

  test('has no return without a settled bet', () => {
    const { tests } = backTest([HOME], [{ goals: [1, 1] }]);
    expect(tests[0]?.record).toMatchObject({
      bets: 0,
      profitUnits: null,
      roi: null,
      noReturnReason: 'NO_SETTLED_BETS',
    });
  });

  test('sums profits by match day for the reality check, days without a bet included', () => {
    const made: MadeBettingMatch[] = [{ goals: [1, 0], quotes: [result('B365', 2.5)] }, { goals: [0, 0] }];
    const { tests } = backTest([HOME, BTTS], made);
    const days = madeBettingMatches(made).map(({ played }) => played.playedOn);
    const series = profitSeries(tests, days);
    expect(series.map(({ test, profits }) => [test.definition.name, [...profits]])).toEqual([
      ['HOME', [1.5, 0]],
    ]);
  });
});

describe('the record of a club', () => {
  const made: readonly MadeBettingMatch[] = [
    {
      home: 1,
      away: 2,
      goals: [2, 1],
      quotes: [result('B365', 2), quote('B365', 'OVER_UNDER', 2.5, [1.8, 2])],
    },
    {
      home: 2,
      away: 3,
      goals: [1, 1],
      quotes: [result('B365', 2.2), quote('B365', 'OVER_UNDER', 2.5, [1.9, 1.9])],
    },
  ];

  test('has a bet on a side once, for the club that was backed, and one on a draw or a total for both', () => {
    const { tests, recordsOf } = backTest([HOME, DRAW, OVER], made);
    const betsOf = (teamId: number) => recordsOf(teamId).strategies.map(({ record }) => record.bets);
    expect(tests.map(({ record }) => record.bets)).toEqual([2, 2, 2]);
    expect([1, 2, 3].map(betsOf)).toEqual([
      [1, 1, 1],
      [1, 2, 2],
      [0, 1, 1],
    ]);
  });

  test('counts a bet that several strategies placed once in its totals', () => {
    const again = { ...HOME, name: 'HOME_TOO' };
    const { recordsOf } = backTest([HOME, again, OVER], made);
    expect(recordsOf(1).strategies.map(({ record }) => record.bets)).toEqual([1, 1, 1]);
    expect(recordsOf(1).totals).toMatchObject({ bets: 2, wins: 2, losses: 0 });
    expect(recordsOf(1).totals.profitUnits).toBeCloseTo(1 + 0.8, 12);
  });

  test('leaves controls and what has no prices out of its totals', () => {
    const control = { ...OVER, isControl: true };
    const forecast = { means: { home: 1.6, away: 0.9 }, rho: 0, covariance: 0 };
    const { recordsOf } = backTest(
      [HOME, control, BTTS],
      made.map((one) => ({ ...one, forecast })),
    );
    expect(recordsOf(1).strategies.map(({ record }) => record.bets)).toEqual([1, 1, 1]);
    expect(recordsOf(1).totals).toMatchObject({ bets: 1, wins: 1 });
  });

  test('ranks what may be followed by the lower bound of yield, from ten settled bets on', () => {
    const season = Array.from({ length: 12 }, (_, index): MadeBettingMatch => ({
      goals: index % 3 === 0 ? [0, 2] : [2, 1],
      quotes: [result('B365', 2), quote('B365', 'OVER_UNDER', 2.5, [1.5, 2.4])],
    }));
    const control = { ...HOME, name: 'BLIND', isControl: true };
    const { recordsOf } = backTest([DRAW, OVER, HOME, control], season);
    const { strategies, bestStrategy } = recordsOf(1);
    // Eight wins of twelve at 2 come first; at 1.5 they just give the stakes back; no draw brings nothing.
    expect(strategies.map(({ test: { definition }, rank }) => [definition.name, rank])).toEqual([
      ['DRAW', 3],
      ['OVER', 2],
      ['HOME', 1],
      ['BLIND', null],
    ]);
    expect(bestStrategy).toBe('HOME');
    expect(strategies[0]?.yieldBound).toBe(-1);
    expect(backTest([HOME], season.slice(0, 9)).recordsOf(1)).toMatchObject({ bestStrategy: null });
  });
});
