export const ODDS_MARKETS = ['MATCH_RESULT', 'OVER_UNDER', 'ASIAN_HANDICAP'] as const;
export type OddsMarket = (typeof ODDS_MARKETS)[number];

export const ODDS_STAGES = ['PRE_MATCH', 'CLOSING'] as const;
export type OddsStage = (typeof ODDS_STAGES)[number];

/** The two or three prices of a market. `first` is home or over, `second` away or under; only MATCH_RESULT has a draw. */
export interface Prices {
  /** Goals: the total, or what the home side is given. Null for MATCH_RESULT. */
  readonly line: number | null;
  readonly first: number;
  readonly draw: number | null;
  readonly second: number;
}

/** One complete quote: a book's prices for one market at one stage. */
export interface Quote extends Prices {
  readonly market: OddsMarket;
  readonly stage: OddsStage;
  readonly book: string;
}

/** The sum of the implied probabilities of a quote: 1 plus the overround. */
export function bookSum(prices: Pick<Prices, 'first' | 'draw' | 'second'>): number {
  return 1 / prices.first + (prices.draw === null ? 0 : 1 / prices.draw) + 1 / prices.second;
}

/** Whether two sets of prices say the same. */
export function samePrices(a: Prices, b: Prices): boolean {
  return a.line === b.line && a.first === b.first && a.draw === b.draw && a.second === b.second;
}
