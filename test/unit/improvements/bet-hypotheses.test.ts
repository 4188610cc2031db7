import { describe, expect, test } from 'vitest';
import { analysisBenchmark } from '../../../src/modules/improvements/domain/analysis/analysis-benchmark.ts';
import { betHypotheses } from '../../../src/modules/improvements/domain/analysis/bet-hypotheses.ts';
import { findPatterns } from '../../../src/modules/improvements/domain/analysis/find-patterns.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { madeBet, segment } from './made-bets.ts';

const SIZES = { minimumBets: 20, minimumMatches: 10 };
const LEVEL = { falseDiscoveryRate: 0.05 };

describe('the hypotheses about bets', () => {
  test('tell every figure of a segment and of the rest, each bet once', () => {
    // Forty bets on twenty matches in the segment, of -4 % and -2 %; twenty others of +1 %.
    const inside = Array.from({ length: 40 }, (_, index) =>
      madeBet(index, {
        matchId: Math.floor(index / 2),
        fairClv: { PS: index % 4 < 2 ? -0.04 : -0.02 },
        segments: [segment('MIDWEEK')],
        profitUnits: index % 4 === 0 ? 1 : -1,
      }),
    );
    const others = Array.from({ length: 20 }, (_, index) =>
      madeBet(100 + index, { fairClv: { PS: 0.01 }, profitUnits: 1 }),
    );
    const all = betHypotheses([...inside, ...others], 'PS', SIZES);
    expect(all.map(({ metric, segment: one }) => `${metric} ${one?.value ?? 'all'}`)).toEqual([
      'FAIR_CLV all',
      'FAIR_CLV MIDWEEK',
      'PROFIT all',
      'PROFIT MIDWEEK',
    ]);
    expect(all[1]).toEqual({
      source: 'SETTLED_PICKS',
      strategyName: 'made',
      segment: segment('MIDWEEK'),
      metric: 'FAIR_CLV',
      benchmark: 'PS',
      bets: 40,
      matches: 20,
      mean: expect.closeTo(-0.03, 14) as number,
      // Both bets of a match lie 1 % off the mean: sqrt(20 x 0.02² x 20/19) / 40.
      standardError: expect.closeTo(Math.sqrt((20 * 0.0004 * 20) / 19) / 40, 14) as number,
      restMean: expect.closeTo(0.01, 14) as number,
      // Student's t of -13.08 with 19 degrees of freedom.
      pValue: expect.closeTo(2.9952e-11, 15) as number,
      winRate: 0.25,
      roi: -0.5,
      comparison: {
        pValue: expect.closeTo(0, 12) as number,
        // The others are all alike, so that the spread of the difference is that of the segment, over 40 matches.
        differenceScore: expect.closeTo(-0.04 / (Math.sqrt((20 * 0.0004 * 40) / 39) / 40), 9) as number,
      },
    });
  });

  test('leave out what has too few bets or too few matches, and say nothing of a rest that is too small', () => {
    const bets = Array.from({ length: 39 }, (_, index) =>
      madeBet(index, {
        matchId: index < 20 ? index % 9 : index,
        fairClv: { PS: -0.01 - index / 1_000 },
        segments: index < 20 ? [segment('FEW_MATCHES')] : index < 39 ? [segment('FEW_BETS')] : [],
      }),
    );
    const all = betHypotheses(bets, 'PS', SIZES);
    expect(all.map(({ metric, segment: one }) => [metric, one])).toEqual([
      ['FAIR_CLV', null],
      ['PROFIT', null],
    ]);
    const rest = Array.from({ length: 30 }, (_, index) =>
      madeBet(index, {
        fairClv: { PS: -0.01 - index / 1_000 },
        segments: index < 20 ? [segment('MOST')] : [],
      }),
    );
    expect(betHypotheses(rest, 'PS', SIZES)[1]).toMatchObject({
      restMean: null,
      comparison: { pValue: 1, differenceScore: null },
    });
  });

  test('test segments that hold the same bets once, by the first factor', () => {
    const both = [{ factor: 'DIVISION' as const, value: 'E0' }, segment('MIDWEEK'), segment('ALL')];
    const bets = Array.from({ length: 60 }, (_, index) =>
      madeBet(index, {
        fairClv: { PS: -index / 1_000 },
        segments: index < 30 ? both : [segment('ALL')],
      }),
    );
    const tested = betHypotheses(bets, 'PS', SIZES).filter(({ metric }) => metric === 'FAIR_CLV');
    expect(tested.map(({ segment: one }) => one)).toEqual([null, { factor: 'DIVISION', value: 'E0' }]);
  });

  test('measure few winners at long prices by the spread of fair prices, not by that of what was seen', () => {
    const bets = Array.from({ length: 50 }, (_, index) =>
      madeBet(index, { price: 10, profitUnits: index === 0 ? 9 : -1 }),
    );
    const [test] = betHypotheses(bets, null, SIZES);
    // Fair bets at 10 have a variance of 9: sqrt(50 x 9) / 50. The chance of one winner or none is 0.034.
    expect(test?.standardError).toBeCloseTo(Math.sqrt(450) / 50, 14);
    expect(test?.pValue).toBeGreaterThan(0.02);
  });

  test('are none where nothing spreads', () => {
    const alike = Array.from({ length: 30 }, (_, index) => madeBet(index, { fairClv: { PS: -0.02 } }));
    expect(betHypotheses(alike, 'PS', SIZES).map(({ metric }) => metric)).toEqual(['PROFIT']);
  });
});

describe('the benchmark of an analysis', () => {
  const covered = (sharp: number, soft: number) =>
    Array.from({ length: 10 }, (_, index) =>
      madeBet(index, {
        fairClv: { ...(index < sharp ? { PS: 0.01 } : {}), ...(index < soft ? { B365: 0.02 } : {}) },
      }),
    );

  test('is the sharpest that has half of the bets, else the one with the most', () => {
    expect(analysisBenchmark(covered(5, 10))).toBe('PS');
    expect(analysisBenchmark(covered(4, 9))).toBe('B365');
    expect(analysisBenchmark(covered(4, 4))).toBe('PS');
    expect(analysisBenchmark(covered(0, 0))).toBeNull();
  });
});

describe('patterns among drawn bets', () => {
  /** Six hundred bets at fair prices, in segments by chance, of which those of PLANTED lose `harm` of the closing line, and the others gain what makes up for it. */
  const drawn = (seed: number, harm: number) => {
    const random = seededRandom('patterns', seed);
    return Array.from({ length: 600 }, (_, index) => {
      const names = ['A', 'B', 'C', 'D', 'E', 'PLANTED'].filter(() => random() < 0.3);
      const price = 1.5 + 6 * random();
      const lost = names.includes('PLANTED') ? harm : (-0.3 / 0.7) * harm;
      const noise = 0.12 * (random() + random() - 1);
      return madeBet(index, {
        // Two bets a match, of which nothing is shared but the match.
        matchId: Math.floor(index / 2),
        price,
        fairClv: { PS: noise - lost },
        segments: names.map(segment),
        profitUnits: random() < 1 / price ? price - 1 : -1,
      });
    });
  };

  test('hold one that was planted, in every draw, and hardly any other segment', () => {
    const told = Array.from({ length: 20 }, (_, seed) => {
      const { patterns } = findPatterns(betHypotheses(drawn(seed, 0.04), 'PS', SIZES), LEVEL);
      return patterns.flatMap(({ metric, segment: one }) => (one === null ? [] : [`${metric} ${one.value}`]));
    });
    const others = told.flat().filter((name) => name !== 'FAIR_CLV PLANTED');
    expect(told.every((names) => names.includes('FAIR_CLV PLANTED'))).toBe(true);
    expect(others.length / told.flat().length).toBeLessThanOrEqual(0.05);
  });

  test('are expected to gain next to nothing by leaving a segment out where all bets lose alike', () => {
    const shares = Array.from({ length: 20 }, (_, seed) => {
      const alike = drawn(2_000 + seed, 0).map((bet) => ({
        ...bet,
        fairClv: { PS: (bet.fairClv.PS ?? 0) - 0.04 },
      }));
      return findPatterns(betHypotheses(alike, 'PS', SIZES), LEVEL).shrinkage;
    });
    const meanOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(meanOf(shares.map(({ ofMeans }) => ofMeans))).toBeGreaterThan(0.8);
    expect(meanOf(shares.map(({ ofDifferences }) => ofDifferences))).toBeLessThan(0.3);
    const planted = findPatterns(betHypotheses(drawn(0, 0.04), 'PS', SIZES), LEVEL).shrinkage;
    expect(planted.ofDifferences).toBeGreaterThan(0.8);
  });

  test('are told of noise in no more than one of twenty draws', () => {
    const told = Array.from({ length: 100 }, (_, seed) =>
      findPatterns(betHypotheses(drawn(1_000 + seed, 0), 'PS', SIZES), LEVEL),
    ).filter(({ patterns }) => patterns.length > 0);
    expect(told.length).toBeLessThanOrEqual(5);
  });
});
