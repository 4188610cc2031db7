import { describe, expect, test } from 'vitest';
import type { UsableQuote } from '../../../src/modules/pipeline/domain/match-state.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../../../src/modules/pipeline/domain/run-config.ts';
import { weighSelections } from '../../../src/modules/pipeline/domain/weigh-selections.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { madePricedMatch } from './made-priced-match.ts';

// H/D/A 0.5227934517 0.2810308521 0.1961756963: a published reference grid.
const grid = scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13 });

const quote = (
  book: string,
  first: number,
  draw: number | null,
  second: number,
  line: number | null = null,
): UsableQuote => ({
  book,
  market: draw === null ? (line === 2.5 ? 'OVER_UNDER' : 'ASIAN_HANDICAP') : 'MATCH_RESULT',
  stage: 'PRE_MATCH',
  line,
  first,
  draw,
  second,
  knownAt: '2026-01-01T00:00:00.000Z',
});
const rule = (market: StrategyRule['market'], given: Partial<StrategyRule> = {}): StrategyRule => ({
  name: 'test',
  market,
  minEdge: 0.05,
  maxEdge: 0.25,
  minPrice: 1.2,
  maxPrice: 15,
  ...given,
});
const weigh = (quotes: UsableQuote[], strategy: StrategyRule): ReturnType<typeof weighSelections> =>
  weighSelections(grid, madePricedMatch({ quotes }), { ...DEFAULT_RUN_CONFIG, strategies: [strategy] });

describe('weighing selections', () => {
  test('takes the best price on offer, and measures the edge against it', () => {
    const [home] = weigh([quote('B365', 2, 3.4, 4.2), quote('WH', 2.1, 3.3, 4)], rule('MATCH_RESULT'));
    expect(home).toMatchObject({ side: 'HOME', book: 'WH', price: 2.1, netPrice: 2.1, decision: 'KEPT' });
    expect(home?.edge).toBeCloseTo(0.5227934517 * 2.1 - 1, 8);
    expect(home?.probability).toBeCloseTo(0.5227934517, 8);
  });

  test('counts an exchange at its price net of commission', () => {
    const [home] = weigh([quote('BFE', 2.14, 3.6, 4.6), quote('B365', 2.1, 3.4, 4.2)], rule('MATCH_RESULT'));
    // 1 + 1.14 * 0.95 = 2.083: the bookmaker's 2.10 is the better price.
    expect(home).toMatchObject({ book: 'B365', price: 2.1 });
    const [alone] = weigh([quote('BFE', 2.14, 3.6, 4.6)], rule('MATCH_RESULT'));
    expect(alone?.netPrice).toBeCloseTo(2.083, 12);
    expect(alone?.edge).toBeCloseTo(0.5227934517 * 2.083 - 1, 8);
  });

  test('never backs an average or a maximum, and never de-vigs a maximum', () => {
    expect(weigh([quote('AVG', 2.2, 3.4, 4.2), quote('MAX', 2.4, 3.6, 4.6)], rule('MATCH_RESULT'))).toEqual(
      [],
    );
    const [home] = weigh([quote('WH', 2.1, 3.4, 4.2), quote('MAX', 2.2, 3.6, 4.6)], rule('MATCH_RESULT'));
    expect(home).toMatchObject({ benchmark: null, fairProbability: null, probabilityEdge: null });
  });

  test('takes the first benchmark there is: Pinnacle, exchange, Bet365, average', () => {
    const books = ['AVG', 'B365', 'BFE', 'PS'].map((book) => quote(book, 2.02, 3.3, 4));
    const seen = [4, 3, 2, 1].map(
      (count) =>
        weigh([...books.slice(0, count), quote('WH', 2, 3.3, 4)], rule('MATCH_RESULT'))[0]?.benchmark,
    );
    expect(seen).toEqual(['PS', 'BFE', 'B365', 'AVG']);
  });

  test('passes over a benchmark whose book sums below 1', () => {
    const [home] = weigh([quote('BFE', 2.2, 3.8, 4.4), quote('B365', 2.1, 3.4, 4.2)], rule('MATCH_RESULT'));
    expect(home?.benchmark).toBe('B365');
  });

  test.each([
    ['EDGE_BELOW_THRESHOLD', 2, {}],
    ['KEPT', 2.1, {}],
    ['MODEL_DISAGREES', 2.5, {}],
    ['PRICE_OUT_OF_RANGE', 2.1, { maxPrice: 2 }],
    ['PRICE_OUT_OF_RANGE', 2.1, { minPrice: 2.2 }],
  ] as const)('decides %s at a home price of %d with %j', (decision, price, given) => {
    const [home] = weigh([quote('B365', price, 3.2, 4.4)], rule('MATCH_RESULT', given));
    expect(home?.decision).toBe(decision);
  });

  test('settles a quarter handicap in halves: the edge is the expected profit, the probability that of fair odds', () => {
    const [home, away] = weigh([quote('B365', 1.7, null, 2.2, -0.25)], rule('ASIAN_HANDICAP'));
    // Reference: -0.25 wins 0.5227934517, loses half 0.2810308521, loses all 0.1961756963.
    expect(home?.edge).toBeCloseTo(0.5227934517 * 0.7 - 0.2810308521 / 2 - 0.1961756963, 8);
    expect(away?.edge).toBeCloseTo(0.1961756963 * 1.2 + (0.2810308521 * 1.2) / 2 - 0.5227934517, 8);
    expect((home?.probability ?? 0) + (away?.probability ?? 0)).toBeCloseTo(1, 10);
  });

  test('keeps offers at different lines apart', () => {
    const lines = weigh(
      [quote('B365', 1.9, null, 1.9, -0.5), quote('WH', 2.2, null, 1.6, -1)],
      rule('ASIAN_HANDICAP'),
    );
    expect(lines.map(({ line, side, book }) => [line, side, book])).toEqual([
      [-1, 'HOME', 'WH'],
      [-1, 'AWAY', 'WH'],
      [-0.5, 'HOME', 'B365'],
      [-0.5, 'AWAY', 'B365'],
    ]);
  });

  test('does not depend on the order of the quotes', () => {
    const quotes = [quote('WH', 2.1, 3.3, 4), quote('B365', 2.1, 3.4, 4), quote('PS', 2.05, 3.4, 4.1)];
    expect(weigh([...quotes].reverse(), rule('MATCH_RESULT'))).toEqual(weigh(quotes, rule('MATCH_RESULT')));
  });
});
