import { expect, test } from 'vitest';
import type { UsableQuote } from '../../../src/modules/pipeline/domain/match-state.ts';
import { currentQuotes, freshnessOf } from '../../../src/modules/pipeline/domain/freshness.ts';

const limits = { staleAfterDays: 10, expiredAfterDays: 120 };

test.each([
  [null, 'MISSING', null],
  ['2026-05-15', 'FRESH', 0],
  ['2026-05-06', 'FRESH', 9],
  ['2026-05-05', 'STALE', 10],
  ['2026-01-16', 'STALE', 119],
  ['2026-01-15', 'EXPIRED', 120],
] as const)('a newest result of %s makes the data of 15 May 2026 %s', (newestResultOn, status, ageDays) => {
  expect(freshnessOf(newestResultOn, '2026-05-15', limits)).toEqual({ status, newestResultOn, ageDays });
});

test('a quote stands as an offer for as many days as the configuration allows, and no longer', () => {
  const quoteOf = (knownAt: string): UsableQuote => ({
    book: 'B365',
    market: 'MATCH_RESULT',
    stage: 'PRE_MATCH',
    line: null,
    first: 2,
    draw: 3.4,
    second: 4,
    knownAt,
  });
  const fresh = quoteOf('2026-05-08T06:00:00.001Z');
  const withdrawn = quoteOf('2026-05-08T06:00:00.000Z');
  const asOf = new Date('2026-05-15T06:00:00Z');
  expect(currentQuotes([fresh, withdrawn], asOf, { oddsExpiredAfterDays: 7 })).toEqual([fresh]);
});
