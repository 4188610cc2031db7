import { expect, test } from 'vitest';
import {
  type MarketBet,
  profitOf,
  settlementOf,
} from '../../../../src/modules/models/domain/matchup/market-bet.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { expectedValue } from '../../../../src/quant/settlement/expected-value.ts';

const grid = scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13 });
const lines = [-2, -1.75, -0.5, -0.25, 0, 0.25, 1, 2.5, 2.75, 3];

const bets: MarketBet[] = [
  ...(['HOME', 'DRAW', 'AWAY'] as const).map((side) => ({ market: 'MATCH_RESULT' as const, side })),
  ...(['YES', 'NO'] as const).map((side) => ({ market: 'BOTH_TEAMS_TO_SCORE' as const, side })),
  ...lines.flatMap((line) => [
    ...(['OVER', 'UNDER'] as const).map((side) => ({ market: 'OVER_UNDER' as const, side, line })),
    ...(['HOME', 'AWAY'] as const).map((side) => ({ market: 'ASIAN_HANDICAP' as const, side, line })),
  ]),
];

test.each(bets)('the profits of all scores add up to the expected value of the settlement: %o', (bet) => {
  const price = 2.1;
  const size = grid.maxGoals + 1;
  let expected = 0;
  for (const [cell, probability] of grid.cells.entries()) {
    expected += probability * profitOf(bet, price, Math.floor(cell / size), cell % size);
  }
  expect(expected).toBeCloseTo(expectedValue(settlementOf(grid, bet), price), 12);
});

test('a quarter line settles in halves', () => {
  const bet: MarketBet = { market: 'ASIAN_HANDICAP', side: 'HOME', line: -0.25 };
  expect([profitOf(bet, 3, 1, 0), profitOf(bet, 3, 1, 1), profitOf(bet, 3, 0, 1)]).toEqual([2, -0.5, -1]);
  const under: MarketBet = { market: 'OVER_UNDER', side: 'UNDER', line: 2.25 };
  expect([profitOf(under, 3, 1, 0), profitOf(under, 3, 1, 1), profitOf(under, 3, 2, 1)]).toEqual([2, 1, -1]);
});

test('a whole line gives the stake back', () => {
  expect(profitOf({ market: 'OVER_UNDER', side: 'OVER', line: 3 }, 1.9, 2, 1)).toBe(0);
  expect(profitOf({ market: 'ASIAN_HANDICAP', side: 'AWAY', line: -1 }, 1.9, 1, 0)).toBeCloseTo(0);
});
