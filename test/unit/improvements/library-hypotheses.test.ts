import { describe, expect, test } from 'vitest';
import { libraryHypotheses } from '../../../src/modules/improvements/domain/analysis/library-hypotheses.ts';
import { libraryInResults } from '../../../src/modules/improvements/domain/analysis/library-in-results.ts';
import type { StrategyResult } from '../../../src/modules/improvements/domain/analysis/strategy-result.ts';
import {
  ANY_PRICE,
  type StrategyRule,
} from '../../../src/modules/strategies/domain/library/strategy-rule.ts';

const SIZES = { minimumBets: 50, minimumMatches: 25 };
const RULE: StrategyRule = { market: 'MATCH_RESULT', sides: ['HOME'], ...ANY_PRICE, minEdge: 0.05 };

/** `wins` of 100 bets at a price, one unit each. */
const result = (division: string, wins: number, changes: Partial<StrategyResult> = {}): StrategyResult => {
  const price = 4;
  return {
    division,
    season: '2025/26',
    strategyName: 'HOME_VALUE',
    rule: RULE,
    isReported: true,
    wins,
    losses: 100 - wins,
    turnoverUnits: 100,
    profitUnits: wins * price - 100,
    returnSquares: wins * price * price,
    ...changes,
  };
};

describe('the hypotheses about a strategy of the library', () => {
  test('tell its return over all divisions, and over each of them against the others', () => {
    const all = libraryHypotheses([result('E0', 26), result('I1', 10), result('SP1', 24)], SIZES);
    expect(all.map(({ segment }) => segment?.value ?? null)).toEqual([null, 'E0', 'I1', 'SP1']);
    expect(all[2]).toEqual({
      source: 'STRATEGY_RESULTS',
      strategyName: 'HOME_VALUE',
      segment: { factor: 'DIVISION', value: 'I1' },
      metric: 'PROFIT',
      benchmark: null,
      bets: 100,
      matches: 100,
      mean: expect.closeTo(-0.6, 12) as number,
      // At a price of 4, fair bets have a variance of 3: more than the 1.44 x 100/99 that was seen.
      standardError: expect.closeTo(Math.sqrt(3 / 100), 12) as number,
      restMean: expect.closeTo(0, 12) as number,
      // Student's t of -3.464 with 99 degrees of freedom.
      pValue: expect.closeTo(0.0003938, 7) as number,
      winRate: 0.1,
      roi: expect.closeTo(-0.6, 12) as number,
      comparison: {
        // Student's t of -2.828 with 99 degrees of freedom.
        pValue: expect.closeTo(0.002_831, 6) as number,
        // -0.6 against 0, both by the spread of fair prices.
        differenceScore: expect.closeTo(-0.6 / Math.sqrt(3 / 100 + 3 / 200), 9) as number,
      },
    });
    expect(all[0]?.comparison).toBeNull();
    expect(all[1]?.comparison?.pValue).toBeGreaterThan(0.5);
  });

  test('leave out what is too small or won nothing, and say of one division what they say of all', () => {
    expect(libraryHypotheses([result('E0', 0)], SIZES)).toEqual([]);
    expect(libraryHypotheses([result('E0', 3, { losses: 40 })], SIZES)).toEqual([]);
    expect(libraryHypotheses([result('E0', 20)], SIZES).map(({ segment }) => segment)).toEqual([null]);
  });
});

describe('the library in results', () => {
  const tried = (division: string, minEdge: number, wins: number) =>
    result(division, wins, { rule: { ...RULE, minEdge }, isReported: minEdge === 0.05 });

  test('has the results of the present rule, and what came of its other edges in the same seasons', () => {
    const dearer = result('E0', 90, { rule: { ...RULE, minEdge: 0.08, maxPrice: 4 }, isReported: false });
    const results = [
      tried('E0', 0.05, 20),
      tried('E0', 0.08, 30),
      dearer,
      tried('I1', 0.05, 22),
      tried('I1', 0.08, 25),
    ];
    // Evaluated by the rule of before, and an edge that was not tried everywhere.
    const before = result('F1', 50, { rule: { ...RULE, minEdge: 0.02 } });
    const once = tried('E0', 0.12, 40);
    const [found, ...more] = libraryInResults([...results, before, once], () => RULE);
    expect(more).toEqual([]);
    expect(found?.results).toEqual([results[0], results[3]]);
    expect(found?.strategy).toEqual({
      kind: 'LIBRARY',
      name: 'HOME_VALUE',
      rule: RULE,
      thresholds: [0.05, 0.08],
      outcomes: [
        { minEdge: 0.05, bets: 200, mean: expect.closeTo((42 * 4) / 200 - 1, 12) as number },
        { minEdge: 0.08, bets: 200, mean: expect.closeTo((55 * 4) / 200 - 1, 12) as number },
      ],
    });
  });

  test('is empty of strategies that are no more, or were never evaluated by their rule', () => {
    expect(libraryInResults([tried('E0', 0.05, 20)], () => null)).toEqual([]);
    expect(libraryInResults([tried('E0', 0.05, 20)], () => ({ ...RULE, minPrice: 2 }))).toEqual([]);
  });
});
