import { describe, expect, test } from 'vitest';
import type { BookKind } from '../../../src/modules/matches/domain/books.ts';
import { checkPrices, type RawPrices } from '../../../src/modules/matches/domain/odds-anomaly.ts';
import type { OddsMarket } from '../../../src/modules/matches/domain/odds.ts';

const check = (market: OddsMarket, kind: BookKind, prices: Partial<RawPrices>): unknown => {
  const checked = checkPrices(market, kind, { line: null, first: null, draw: null, second: null, ...prices });
  return typeof checked === 'string' ? checked : 'KEPT';
};
const result = (kind: BookKind, first: number | null, draw: number | null, second: number | null): unknown =>
  check('MATCH_RESULT', kind, { first, draw, second });
const total = (kind: BookKind, first: number, second: number): unknown =>
  check('OVER_UNDER', kind, { line: 2.5, first, second });

/** The price that, beside one of 2, makes a book of two sum up to this. */
const priceFor = (sum: number): number => 1 / (sum - 0.5);

describe('a book', () => {
  const bounds: readonly [BookKind, number][] = [
    ['BOOKMAKER', 0.995],
    ['AVERAGE', 0.995],
    ['EXCHANGE', 0.95],
    ['MAXIMUM', 0.9],
  ];

  test.each(bounds)('of a %s sums to %d at least', (kind, lowest) => {
    expect([total(kind, 2, priceFor(lowest + 1e-9)), total(kind, 2, priceFor(lowest - 1e-9))]).toEqual([
      'KEPT',
      'BOOK_SUM_TOO_LOW',
    ]);
  });

  test.each(bounds)('of a %s sums to 1.5 at most', (kind) => {
    expect([total(kind, 2, 1.001), total(kind, 1.25, 1 / 0.7), total(kind, 1.25, 1 / 0.7001)]).toEqual([
      'KEPT',
      'KEPT',
      'BOOK_SUM_TOO_HIGH',
    ]);
  });

  test('exactly on a bound is kept, whatever floating point makes of the sum', () => {
    expect([total('MAXIMUM', 1.125, 90), result('MAXIMUM', 1.35, 90, 6.75)]).toEqual(['KEPT', 'KEPT']);
    expect([result('BOOKMAKER', 2, 1.16, 7.25), result('EXCHANGE', 2, 4, 5)]).toEqual(['KEPT', 'KEPT']);
  });

  test('counts the draw', () => {
    expect([
      result('BOOKMAKER', 3, 3, 3),
      result('BOOKMAKER', 3, 3.1, 3),
      result('BOOKMAKER', 2, 2, 2),
    ]).toEqual(['KEPT', 'BOOK_SUM_TOO_LOW', 'KEPT']);
  });

  test.each<[string, BookKind, number, number, number]>([
    ['an average of 0.994', 'AVERAGE', 6.37, 4.2, 1.67],
    ['a maximum of 0.896', 'MAXIMUM', 2.7, 4.43, 3.34],
    ['a maximum of 0.545', 'MAXIMUM', 6.75, 6.8, 4],
  ])('as it was seen in real files is kept out: %s', (_name, kind, first, draw, second) => {
    expect(result(kind, first, draw, second)).toBe('BOOK_SUM_TOO_LOW');
  });
});

describe('a price', () => {
  test.each([0, 1, 0.999, -2])('of %d is no price', (price) => {
    expect([
      result('BOOKMAKER', price, 3.5, 4),
      result('BOOKMAKER', 2, price, 4),
      result('BOOKMAKER', 2, 3.5, price),
      result('BOOKMAKER', price, null, null),
      total('BOOKMAKER', price, 2),
    ]).toEqual(Array.from({ length: 5 }, () => 'PRICE_NOT_ABOVE_ONE'));
  });

  test('that is missing makes the quote incomplete', () => {
    expect([
      result('BOOKMAKER', null, 3.5, 4),
      result('BOOKMAKER', 2, null, 4),
      result('BOOKMAKER', 2, 3.5, null),
      check('OVER_UNDER', 'BOOKMAKER', { line: 2.5, first: 2 }),
      check('ASIAN_HANDICAP', 'BOOKMAKER', { first: 1.95, second: 1.95 }),
    ]).toEqual(Array.from({ length: 5 }, () => 'INCOMPLETE'));
  });
});

describe('a handicap', () => {
  const handicap = (line: number): unknown =>
    check('ASIAN_HANDICAP', 'BOOKMAKER', { line, first: 1.95, second: 1.95 });

  test.each([0, 0.25, -0.5, -0.75, 1, 10, -10])('of %d is one', (line) => {
    expect(handicap(line)).toBe('KEPT');
  });

  test.each([0.1, 0.3, -0.26, 10.25, -11])('of %d is none', (line) => {
    expect(handicap(line)).toBe('LINE_INVALID');
  });
});
