import { describe, expect, test } from 'vitest';
import type { BettingOption } from '../../../src/modules/strategies/domain/backtest/betting-options.ts';
import { chooseOption } from '../../../src/modules/strategies/domain/backtest/choose-option.ts';
import {
  ANY_PRICE,
  type StrategyRule,
} from '../../../src/modules/strategies/domain/library/strategy-rule.ts';

const option = (side: 'HOME' | 'AWAY', more: Partial<BettingOption> = {}): BettingOption => ({
  matchId: 1,
  market: 'MATCH_RESULT',
  side,
  line: null,
  offer: { book: 'B365', price: 2.5 },
  probability: 0.44,
  edge: 0.1,
  marketEdge: -0.02,
  formGap: 0.4,
  ...more,
});
const rule = (more: Partial<StrategyRule> = {}): StrategyRule => ({
  market: 'MATCH_RESULT',
  sides: ['HOME', 'AWAY'],
  ...ANY_PRICE,
  ...more,
});
const sideBacked = (asked: Partial<StrategyRule>, ...options: readonly BettingOption[]) =>
  chooseOption(rule(asked), options)?.side ?? null;

describe('a rule', () => {
  test.each([
    ['its least edge is reached', { minEdge: 0.1 }, 'HOME'],
    ['its least edge is missed', { minEdge: 0.11 }, null],
    ['the edge is beyond belief', { maxEdge: 0.09 }, null],
    ['the price is as low as allowed', { minPrice: 2.5 }, 'HOME'],
    ['the price is too low', { minPrice: 2.6 }, null],
    ['the price is too high', { maxPrice: 2.4 }, null],
    ['the probability is too low', { minProbability: 0.45 }, null],
    ['the fair price of the benchmark is not beaten', { minMarketEdge: 0 }, null],
    ['the form is not so much better', { minFormGap: 0.5 }, null],
  ] as const)('backs or leaves a side where %s', (_what, asked, side) => {
    expect(sideBacked(asked, option('HOME'))).toBe(side);
  });

  test('of two signals out of three backs what has two, whichever they are', () => {
    const asked = { minEdge: 0.05, minMarketEdge: 0, minFormGap: 0.3, minSignals: 2 };
    expect(sideBacked(asked, option('HOME'))).toBe('HOME');
    expect(sideBacked(asked, option('HOME', { edge: 0.01 }))).toBeNull();
    expect(sideBacked(asked, option('HOME', { edge: 0.01, marketEdge: 0.01 }))).toBe('HOME');
    expect(sideBacked({ ...asked, minSignals: 3 }, option('HOME'))).toBeNull();
  });

  test('backs the side with the higher edge, and of equal ones the side that it names first', () => {
    expect(sideBacked({}, option('HOME'), option('AWAY', { edge: 0.2 }))).toBe('AWAY');
    expect(sideBacked({}, option('AWAY'), option('HOME'))).toBe('HOME');
    expect(sideBacked({ sides: ['AWAY'] }, option('HOME'))).toBeNull();
  });

  test('does not back what it cannot judge: an edge without a forecast, a form early in the season', () => {
    const unknown = option('HOME', { probability: null, edge: null, formGap: null });
    expect(sideBacked({ minEdge: -1 }, unknown)).toBeNull();
    expect(sideBacked({ maxEdge: 1 }, unknown)).toBeNull();
    expect(sideBacked({ minFormGap: -3 }, unknown)).toBeNull();
    expect(sideBacked({}, unknown)).toBe('HOME');
  });
});
