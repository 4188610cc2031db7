import type { AnalysedBet } from './analysed-bet.ts';

/** What bets came to, as fractions. */
export interface Returns {
  readonly winRate: number | null;
  readonly roi: number | null;
}

/** The share of the bets that was won, of those that were won or lost and half of those that were so by half; and profit / turnover. */
export function returnsOf(bets: readonly AnalysedBet[]): Returns {
  const decided = sum(bets.map(({ points }) => Math.abs(2 * points - 1)));
  const won = sum(bets.map(({ points }) => Math.max(0, 2 * points - 1)));
  const turnover = sum(bets.map(({ turnoverUnits }) => turnoverUnits));
  const profit = sum(bets.map(({ profitUnits }) => profitUnits));
  return { winRate: decided === 0 ? null : won / decided, roi: turnover === 0 ? null : profit / turnover };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
