import { describe, expect, test } from 'vitest';
import { payoutOf, settleOption } from '../../../src/modules/strategies/domain/backtest/settle-option.ts';
import type { RuleMarket, RuleSide } from '../../../src/modules/strategies/domain/library/strategy-rule.ts';

const CASES: readonly (readonly [RuleMarket, RuleSide, number | null, string, string])[] = [
  ['MATCH_RESULT', 'HOME', null, '2-1', 'WIN'],
  ['MATCH_RESULT', 'DRAW', null, '1-1', 'WIN'],
  ['MATCH_RESULT', 'AWAY', null, '1-1', 'LOSS'],
  ['OVER_UNDER', 'OVER', 2.5, '2-1', 'WIN'],
  ['OVER_UNDER', 'UNDER', 2.5, '2-1', 'LOSS'],
  ['OVER_UNDER', 'OVER', 3, '2-1', 'VOID'],
  ['OVER_UNDER', 'UNDER', 2.75, '2-1', 'HALF_LOSS'],
  ['ASIAN_HANDICAP', 'HOME', -1, '2-1', 'VOID'],
  ['ASIAN_HANDICAP', 'HOME', -0.75, '2-1', 'HALF_WIN'],
  ['ASIAN_HANDICAP', 'AWAY', -0.75, '2-1', 'HALF_LOSS'],
  ['ASIAN_HANDICAP', 'HOME', -1.25, '2-1', 'HALF_LOSS'],
  ['ASIAN_HANDICAP', 'AWAY', 0.5, '0-0', 'LOSS'],
  ['ASIAN_HANDICAP', 'AWAY', 0.25, '0-0', 'HALF_LOSS'],
  ['BTTS', 'YES', null, '2-1', 'WIN'],
  ['BTTS', 'YES', null, '2-0', 'LOSS'],
  ['BTTS', 'NO', null, '2-0', 'WIN'],
];

describe('a selection', () => {
  test.each(CASES)('%s %s at %s settles by %s as %s', (market, side, line, score, outcome) => {
    const [homeGoals = 0, awayGoals = 0] = score.split('-').map(Number);
    expect(settleOption({ market, side, line }, { homeGoals, awayGoals })).toBe(outcome);
  });

  test('pays a unit at 1.9: 1.9, 1.45, 1, 0.5 or nothing', () => {
    const outcomes = ['WIN', 'HALF_WIN', 'VOID', 'HALF_LOSS', 'LOSS'] as const;
    expect(outcomes.map((outcome) => payoutOf(outcome, 1.9))).toEqual([1.9, 1.45, 1, 0.5, 0]);
  });
});
