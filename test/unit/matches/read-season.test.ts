import { expect, test } from 'vitest';
import { readSeason } from '../../../src/modules/matches/domain/season.ts';

test.each([
  ['2025/26', '2025/26'],
  ['2025-26', '2025/26'],
  ['2025/2026', '2025/26'],
  ['2025-2026', '2025/26'],
  [' 1999-2000 ', '1999/00'],
  ['2025/27', null],
  ['2025', null],
  ['25/26', null],
  ['', null],
])('the season that %j means is %j', (text, season) => {
  expect(readSeason(text)).toBe(season);
});
