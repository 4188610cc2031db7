/** What a strategy bought and sold again of one token, lot by lot, first in, first out. */
export interface TokenRoundTrips {
  /** In upper case: upper and lower case are the same. */
  readonly token: string;
  /** Trades of the period that sold something of an earlier lot. */
  readonly closingTrades: number;
  /** Over these trades: each counts the mean age of what it sold, weighted by quantity, in minutes. Their sum. */
  readonly minutes: number;
  /** Plain decimals, in tokens. Sold from earlier lots within the period. */
  readonly closedQuantity: string;
  /** Sold within the period without having been bought before. */
  readonly unmatchedQuantity: string;
  /** Lots that are not, or not wholly, sold at the end of the period, and what is left of them. */
  readonly openLots: number;
  readonly openQuantity: string;
  /** When the oldest open lot was bought; null without one. */
  readonly openSince: Date | null;
}

/** The mean minutes between buying and selling, over the closing trades of all tokens; null without one. */
export function meanMinutes(tokens: readonly TokenRoundTrips[]): number | null {
  const closings = closingTradesOf(tokens);
  return closings === 0 ? null : tokens.reduce((sum, { minutes }) => sum + minutes, 0) / closings;
}

/** Over how many sales the mean of `meanMinutes` is taken. */
export function closingTradesOf(tokens: readonly TokenRoundTrips[]): number {
  return tokens.reduce((sum, { closingTrades }) => sum + closingTrades, 0);
}
