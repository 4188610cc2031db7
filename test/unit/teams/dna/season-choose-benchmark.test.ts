import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../../src/modules/matches/domain/odds.ts';
import { chooseBenchmark, resultQuoteOf } from '../../../../src/modules/teams/domain/dna/choose-benchmark.ts';
import { closingQuote, played } from './season-matches.ts';

const rules = { devigMethod: 'SHIN', exchangeCommission: 0.05 } as const;
const matches = Array.from({ length: 10 }, (_, index) => played(index + 1, [1, 2], [1, 0]));
/** Each book closes so many of the ten matches, the first ones. */
const closedBy = (books: Readonly<Record<string, number>>, quote = closingQuote): Map<number, Quote[]> =>
  new Map(
    matches.map(({ matchId }) => [
      matchId,
      Object.entries(books).flatMap(([book, count]) => (matchId <= count ? [quote(book)] : [])),
    ]),
  );

describe('the benchmark of a season', () => {
  test.each([
    ['the sharpest that covers 90 %', { AVG: 10, B365: 10, BFE: 10, PS: 9 }, 'PS'],
    ['the next one when the sharpest covers less', { AVG: 10, B365: 10, BFE: 9, PS: 8 }, 'BFE'],
    ['the mean of the books when it alone is there', { AVG: 10 }, 'AVG'],
    ['the one that covers most when none covers 90 %', { PS: 5, B365: 7, AVG: 6 }, 'B365'],
    ['the sharper of those that cover most', { AVG: 7, B365: 7, PS: 5 }, 'B365'],
  ])('is %s', (_, books, expected) => {
    expect(chooseBenchmark(matches, closedBy(books), rules)).toBe(expected);
  });

  test('is never a maximum over books, nor a book that is no benchmark', () => {
    expect(chooseBenchmark(matches, closedBy({ MAX: 10, WH: 10 }), rules)).toBeNull();
  });

  test('is null without closing prices, and without matches', () => {
    expect(chooseBenchmark(matches, new Map(), rules)).toBeNull();
    expect(chooseBenchmark([], new Map(), rules)).toBeNull();
  });

  test('counts prices that can be de-vigged alone: a book below 100 % has no margin to take out', () => {
    const closing = closedBy({ PS: 10 }, (book) => closingQuote(book, 2.1, 4.2, 4.2));
    for (const quotes of closing.values()) quotes.push(closingQuote('AVG'));
    expect(chooseBenchmark(matches, closing, rules)).toBe('AVG');
  });

  test('reads an exchange net of its commission, which gives it a margin', () => {
    const closing = closedBy({ BFE: 10 }, (book) => closingQuote(book, 2.05, 4.1, 4.1));
    expect(chooseBenchmark(matches, closing, rules)).toBe('BFE');
    expect(chooseBenchmark(matches, closing, { ...rules, exchangeCommission: 0 })).toBeNull();
  });

  test('looks at 1X2 prices alone', () => {
    const totals: Quote = { ...closingQuote('PS'), market: 'OVER_UNDER', line: 2.5, draw: null };
    expect(
      chooseBenchmark(matches, new Map(matches.map(({ matchId }) => [matchId, [totals]])), rules),
    ).toBeNull();
    expect(resultQuoteOf([totals, closingQuote('PS')], 'PS')).toEqual(closingQuote('PS'));
    expect(resultQuoteOf(undefined, 'PS')).toBeNull();
  });
});
