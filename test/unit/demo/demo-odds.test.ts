import { describe, expect, it } from 'vitest';
import { marketChances } from '../../../src/demo/market-chances.ts';
import type { MarketQuotes } from '../../../src/demo/quote-market.ts';
import { quoteMatch } from '../../../src/demo/quote-match.ts';
import { type Score, scoreChances } from '../../../src/demo/score-chances.ts';
import { simulateLeague } from '../../../src/demo/simulate-league.ts';

// Thirty worlds: edges and margins of a few per cent are drowned by chance in the results of a single one.
const worlds = Array.from({ length: 30 }, (_, index) =>
  simulateLeague(index + 1, 2018).flatMap(({ rounds }) =>
    rounds.flat().map((match) => ({
      odds: quoteMatch(index + 1, match),
      truth: marketChances(scoreChances(match.expectedGoals)).result,
      outcome: outcomeOf(match.score),
    })),
  ),
);
const matches = worlds.flat();

/** The sources, with the lowest and highest sum of implied probabilities that they may have. */
const SOURCES: readonly (readonly [keyof MarketQuotes, readonly [number, number]])[] = [
  ['B365', [1.02, 1.06]],
  ['BW', [1.02, 1.06]],
  ['P', [1.02, 1.06]],
  ['Avg', [1.02, 1.06]],
  ['Max', [0.98, 1.06]],
  ['BFE', [0.99, 1.03]],
];

describe('the odds of the demo world', () => {
  it('stay within the bounds of every kind of source', () => {
    for (const [source, [lowest, highest]] of SOURCES) {
      const sums = matches
        .flatMap(({ odds }) => [odds.preMatch, odds.closing])
        .flatMap(({ result, totals, handicap }) => [result, totals, handicap])
        .map((market) => bookSum(market[source]))
        .sort((one, other) => one - other);
      expect(sums).toHaveLength(matches.length * 6);
      expect(sums.at(0), source).toBeGreaterThanOrEqual(lowest);
      expect(sums.at(-1), source).toBeLessThanOrEqual(highest);
    }
  });

  it('have prices above 1.01 with two decimals, and lines in quarters near an even bet', () => {
    const isOdd = (price: number) => price <= 1.01 || Number(price.toFixed(2)) !== price;
    for (const { odds } of matches) {
      for (const { result, totals, handicap, handicapLine } of [odds.preMatch, odds.closing]) {
        const prices = SOURCES.flatMap(([source]) =>
          [result, totals, handicap].flatMap((market) => market[source]),
        );
        expect(prices.filter(isOdd)).toEqual([]);
        expect(Number.isInteger(handicapLine * 4)).toBe(true);
        expect(Math.max(...handicap.P)).toBeLessThan(2.5);
      }
    }
  });

  it('are closer to the truth at the close, in every world', () => {
    for (const world of worlds) {
      const expectedLoss = (stage: 'preMatch' | 'closing') =>
        mean(
          world.map(({ odds, truth }) =>
            sum(fairChances(odds[stage].result.P).map((chance, k) => -(truth[k] ?? 0) * Math.log(chance))),
          ),
        );
      expect(expectedLoss('closing')).toBeLessThan(expectedLoss('preMatch'));
    }
  });

  it('foretell the results better at the close', () => {
    const loss = (stage: 'preMatch' | 'closing') =>
      mean(matches.map(({ odds, outcome }) => -Math.log(fairChances(odds[stage].result.P)[outcome] ?? 0)));
    const ofClosing = loss('closing');
    expect(ofClosing).toBeLessThan(loss('preMatch'));
    expect(ofClosing).toBeGreaterThan(0.95);
    expect(ofClosing).toBeLessThan(1.04);
  });

  it('lose a backer without a view about the margin', () => {
    const lossAt = (source: keyof MarketQuotes) =>
      -mean(
        matches.flatMap(({ odds, truth }) =>
          odds.preMatch.result[source].map((price, k) => (truth[k] ?? 0) * price - 1),
        ),
      );
    expect(lossAt('B365')).toBeGreaterThan(0.025);
    expect(lossAt('B365')).toBeLessThan(0.05);
    expect(lossAt('P')).toBeGreaterThan(0.012);
    expect(lossAt('P')).toBeLessThan(0.035);
  });

  it('leave edges before the match to a backer who knows the truth, and hardly any at the close', () => {
    const shareWithEdge = (stage: 'preMatch' | 'closing') =>
      mean(
        matches.map(({ odds, truth }) =>
          odds[stage].result.P.some((price, k) => (truth[k] ?? 0) * price > 1.05) ? 1 : 0,
        ),
      );
    expect(shareWithEdge('preMatch')).toBeGreaterThan(0.2);
    expect(shareWithEdge('preMatch')).toBeLessThan(0.5);
    expect(shareWithEdge('closing')).toBeLessThan(0.1);
  });

  it('pay out as often as the true probabilities say', () => {
    for (const outcome of [0, 1, 2]) {
      const expected = mean(matches.map(({ truth }) => truth[outcome] ?? 0));
      const seen = mean(matches.map((match) => (match.outcome === outcome ? 1 : 0)));
      expect(Math.abs(seen - expected)).toBeLessThan((3 * 0.5) / Math.sqrt(matches.length));
    }
  });
});

function outcomeOf({ home, away }: Score): number {
  return home > away ? 0 : home === away ? 1 : 2;
}

function bookSum(prices: readonly number[]): number {
  return sum(prices.map((price) => 1 / price));
}

function fairChances(prices: readonly number[]): number[] {
  const total = bookSum(prices);
  return prices.map((price) => 1 / price / total);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
