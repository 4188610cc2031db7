import { assertNever } from '../../../shared/assert-never.ts';
import type { BookKind } from './books.ts';
import { bookSum, type OddsMarket, type Prices } from './odds.ts';

/** Why prices were kept out of the odds. */
export const ODDS_ANOMALIES = {
  INCOMPLETE: 'A price or the line of the quote is missing.',
  PRICE_NOT_ABOVE_ONE: 'A price is 1 or less, a zero included.',
  LINE_INVALID: 'The handicap is no quarter of a goal, or larger than 10 goals.',
  BOOK_SUM_TOO_LOW: 'The implied probabilities sum to less than this kind of book can offer.',
  BOOK_SUM_TOO_HIGH: 'The implied probabilities sum to more than 1.5.',
} as const;
export type OddsAnomalyRule = keyof typeof ODDS_ANOMALIES;

const HIGHEST_SUM = 1.5;
/** What floating point can add to or take from a sum that lies exactly on a bound. */
const ROUNDING = 1e-12;
const LARGEST_HANDICAP = 10;

/**
 * The lowest sum that a kind of book can have. An exchange charges its margin as commission and so comes close to fair;
 * a maximum over books can be a true arbitrage, and a stale one goes far below it.
 */
function lowestSum(kind: BookKind): number {
  switch (kind) {
    case 'BOOKMAKER':
    case 'AVERAGE':
      return 0.995;
    case 'EXCHANGE':
      return 0.95;
    case 'MAXIMUM':
      return 0.9;
    default:
      return assertNever(kind);
  }
}

export interface RawPrices {
  readonly line: number | null;
  readonly first: number | null;
  readonly draw: number | null;
  readonly second: number | null;
}

/** Complete prices that obey every rule, or the rule that they break. */
export function checkPrices(market: OddsMarket, kind: BookKind, raw: RawPrices): Prices | OddsAnomalyRule {
  const { line, first, draw, second } = raw;
  if ([first, draw, second].some((price) => price !== null && price <= 1)) return 'PRICE_NOT_ABOVE_ONE';
  const hasDraw = market === 'MATCH_RESULT';
  if (first === null || second === null || (hasDraw && draw === null) || (!hasDraw && line === null))
    return 'INCOMPLETE';
  if (line !== null && (!Number.isInteger(line * 4) || Math.abs(line) > LARGEST_HANDICAP))
    return 'LINE_INVALID';
  const prices = { line, first, draw: hasDraw ? draw : null, second };
  const sum = bookSum(prices);
  if (sum < lowestSum(kind) - ROUNDING) return 'BOOK_SUM_TOO_LOW';
  if (sum > HIGHEST_SUM + ROUNDING) return 'BOOK_SUM_TOO_HIGH';
  return prices;
}
