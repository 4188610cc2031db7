import type { OddsMarket, Prices } from '../odds.ts';

export const BET_SIDES = ['HOME', 'DRAW', 'AWAY', 'OVER', 'UNDER'] as const;
export type BetSide = (typeof BET_SIDES)[number];

/** A bet whose price is compared with the closing line. */
export interface ClosingBet {
  readonly market: OddsMarket;
  readonly side: BetSide;
  /** Goals: the total, or what the home side is given, whichever side is backed. Null for MATCH_RESULT. */
  readonly line: number | null;
  /** Decimal, net of an exchange's commission, above 1. */
  readonly netPrice: number;
}

/** A quote's price for a side, before commission; null where the quote has none. */
export function priceOfSide(prices: Prices, side: BetSide): number | null {
  if (side === 'DRAW') return prices.draw;
  return side === 'HOME' || side === 'OVER' ? prices.first : prices.second;
}

/** Where a side stands among the probabilities of a de-vigged quote of two or three prices. */
export function positionOfSide(side: BetSide, outcomes: number): number {
  if (side === 'DRAW') return 1;
  return side === 'HOME' || side === 'OVER' ? 0 : outcomes - 1;
}
