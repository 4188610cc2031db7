import { describe, expect, test } from 'vitest';
import { deduceMarketFamily } from '../../../src/modules/strategies/domain/deduce-market-family.ts';

describe('the market family of a strategy by its name', () => {
  test.each([
    ['OVER_25_GOALS', 'OVER'],
    ['under_35', 'UNDER'],
    ['Btts Specialist', 'BTTS'],
    ['1x2_VALUE', '1X2'],
    ['Home Win', '1X2'],
    ['ASIAN_HANDICAP', 'AH'],
    ['AH_MINUS_ONE', 'AH'],
    ['MONTE_CARLO_PURE', 'OTHER'],
    ['', 'OTHER'],
  ])('%j is %s', (name, family) => {
    expect(deduceMarketFamily(name)).toBe(family);
  });

  test('of several words the first of the rule decides, not the first of the name', () => {
    expect(deduceMarketFamily('UNDER_DOG_OVER_25')).toBe('OVER');
    expect(deduceMarketFamily('btts under 3.5')).toBe('UNDER');
    expect(deduceMarketFamily('WIN_AND_BTTS')).toBe('BTTS');
    expect(deduceMarketFamily('HANDICAP_1X2')).toBe('1X2');
    expect(deduceMarketFamily('AH_WINNER')).toBe('1X2');
  });

  test('a word counts within another one', () => {
    expect(deduceMarketFamily('TURNOVER')).toBe('OVER');
    expect(deduceMarketFamily('WINTER_BREAK')).toBe('1X2');
    expect(deduceMarketFamily('SAHARA')).toBe('AH');
  });
});
