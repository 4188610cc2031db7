import { describe, expect, test } from 'vitest';
import { seasonOf, seasonOfCode, seasonSpan } from '../../../src/modules/matches/domain/season.ts';

describe('a season', () => {
  test.each([
    ['2025-06-30', '2024/25'],
    ['2025-07-01', '2025/26'],
    ['2026-06-30', '2025/26'],
    ['1999-08-07', '1999/00'],
    ['2000-05-14', '1999/00'],
  ])('turns on 1 July: %s belongs to %s', (day, season) => {
    expect(seasonOf(day)).toBe(season);
  });

  test.each([
    ['2526', '2025/26'],
    ['9900', '1999/00'],
    ['0001', '2000/01'],
    ['7071', '1970/71'],
    ['9899', '1998/99'],
    ['2527', null],
    ['2626', null],
    ['252', null],
    ['25-6', null],
    ['', null],
  ])('has two years that follow each other: %s is %s', (code, season) => {
    expect(seasonOfCode(code)).toBe(season);
  });

  test('ends in June', () => {
    expect(seasonSpan('2024/25')).toEqual({ from: '2024-07-01', to: '2025-06-30' });
  });

  test('ended in August in 2020, when the leagues had stood still', () => {
    expect(seasonSpan('2019/20')).toEqual({ from: '2019-07-01', to: '2020-08-31' });
  });
});
