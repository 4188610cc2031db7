import { describe, expect, test } from 'vitest';
import { deduceStrategyType } from '../../../src/modules/strategies/domain/deduce-strategy-type.ts';

describe('the type of a strategy by its name', () => {
  test.each([
    ['OVER_25_GOALS', 'MARKET'],
    ['under_35', 'MARKET'],
    ['Btts Specialist', 'MARKET'],
    ['HOME_FAVOURITE', 'CONTEXT'],
    ['aWaY days', 'CONTEXT'],
    ['Home Win', 'CONTEXT'],
    ['MONTE_CARLO_PURE', 'COMPOUND'],
    ['1X2_VALUE', 'COMPOUND'],
    ['AH_MINUS_ONE', 'COMPOUND'],
    ['', 'COMPOUND'],
  ])('%j is %s', (name, type) => {
    expect(deduceStrategyType(name)).toBe(type);
  });

  test('a market outranks a venue, wherever the words stand', () => {
    expect(deduceStrategyType('HOME_OVER_25')).toBe('MARKET');
    expect(deduceStrategyType('away btts')).toBe('MARKET');
  });

  test('a word counts within another one', () => {
    expect(deduceStrategyType('TURNOVER')).toBe('MARKET');
    expect(deduceStrategyType('THUNDER')).toBe('MARKET');
    expect(deduceStrategyType('HOMERUN')).toBe('CONTEXT');
    expect(deduceStrategyType('RUNAWAY')).toBe('CONTEXT');
  });
});
