import { expect, test } from 'vitest';
import { freshnessOf } from '../../../src/modules/pipeline/domain/freshness.ts';

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
