import { requirePrice } from '../../../../quant/input/require-number.ts';
import { requireLine } from '../../../../quant/settlement/settle-line.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import type { BetMarket, BetSide, MarketBet } from './market-bet.ts';

/** Prices of one market as somebody gives them. `home` and the others are decimal odds; what is not offered is left out. */
export interface GivenOdds {
  readonly market: BetMarket;
  readonly line: number | null;
  readonly prices: Readonly<Partial<Record<BetSide, number>>>;
}

/** Bets on one market at one line, in the order of its sides, each above 1. */
export interface OfferedMarket {
  readonly market: BetMarket;
  readonly line: number | null;
  readonly offers: readonly Offer[];
  /** Whether every outcome is priced, so that the margin can be taken out. */
  readonly isComplete: boolean;
}

export interface Offer {
  readonly bet: MarketBet;
  readonly price: number;
}

export const MOST_GIVEN_MARKETS = 10;
/** Goals: totals lie from 0 to it, handicaps from minus it to it. */
export const LONGEST_LINE = 10;
/** Nobody pays more. */
export const LONGEST_PRICE = 1_000_000;

/**
 * The bets that given prices offer.
 *
 * @throws InvalidInputError naming the member: more than `MOST_GIVEN_MARKETS`, a market without a price or with one of another market, a
 * price that is not above 1 or above `LONGEST_PRICE`, a line that is missing, out of place, out of range or no multiple of 0.25, and a market that is given twice.
 */
export function readGivenOdds(given: readonly GivenOdds[]): OfferedMarket[] {
  if (given.length > MOST_GIVEN_MARKETS) {
    throw new InvalidInputError(
      'odds',
      given.length,
      `markets are given; ${MOST_GIVEN_MARKETS} are allowed.`,
    );
  }
  const seen = new Set<string>();
  return given.map((odds, index) => {
    const path = `odds[${index}]`;
    const bets = betsOf(path, odds);
    const key = `${odds.market} ${odds.line ?? ''}`;
    if (seen.has(key))
      throw new InvalidInputError(path, key.trim(), 'is given twice: give each market and line once.');
    seen.add(key);
    const sides = new Set<string>(bets.map(({ side }) => side));
    const offers = bets.flatMap((bet): Offer[] => {
      const price = odds.prices[bet.side];
      return price === undefined ? [] : [{ bet, price: requireOdds(`${path}.${nameOf(bet.side)}`, price) }];
    });
    for (const [side, price] of Object.entries(odds.prices)) {
      if (sides.has(side)) continue;
      const rule = `is no price of ${odds.market}: it takes ${[...sides].map(nameOf).join(', ')}.`;
      throw new InvalidInputError(`${path}.${nameOf(side)}`, price, rule);
    }
    if (offers.length === 0) {
      const rule = `needs a price of at least one of ${[...sides].map(nameOf).join(', ')}.`;
      throw new InvalidInputError(path, odds.market, rule);
    }
    return { market: odds.market, line: odds.line, offers, isComplete: offers.length === bets.length };
  });
}

function requireOdds(path: string, price: number): number {
  if (requirePrice(path, price) <= LONGEST_PRICE) return price;
  throw new InvalidInputError(path, price, `must be a decimal price of at most ${LONGEST_PRICE}.`);
}

function betsOf(path: string, { market, line }: GivenOdds): MarketBet[] {
  if (market === 'MATCH_RESULT' || market === 'BOTH_TEAMS_TO_SCORE') {
    if (line !== null)
      throw new InvalidInputError(`${path}.line`, line, `is no part of ${market}: leave it out.`);
    return market === 'MATCH_RESULT'
      ? [
          { market, side: 'HOME' },
          { market, side: 'DRAW' },
          { market, side: 'AWAY' },
        ]
      : [
          { market, side: 'YES' },
          { market, side: 'NO' },
        ];
  }
  if (line === null) throw new InvalidInputError(`${path}.line`, line, `is missing: ${market} has one.`);
  requireLine(`${path}.line`, line, market === 'OVER_UNDER' ? 0 : -LONGEST_LINE, LONGEST_LINE);
  return market === 'OVER_UNDER'
    ? [
        { market, line, side: 'OVER' },
        { market, line, side: 'UNDER' },
      ]
    : [
        { market, line, side: 'HOME' },
        { market, line, side: 'AWAY' },
      ];
}

/** As the input calls a side's price. */
function nameOf(side: string): string {
  return side.toLowerCase();
}
