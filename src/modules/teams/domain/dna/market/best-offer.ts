import { isBettable, netPrice } from '../../../../matches/domain/net-price.ts';
import type { Quote } from '../../../../matches/domain/odds.ts';
import { DNA_RULES } from '../dna-rules.ts';
import type { Selection } from './family.ts';

/** A price at which a bet could have been placed. */
export interface Offer {
  readonly book: string;
  /** Decimal, net of an exchange's commission. */
  readonly price: number;
}

/**
 * The best net price for a selection among the books that take bets; averages and maxima over books are figures, not offers.
 * Of equal prices that of the first book by its code. Null when no book offers any.
 */
export function bestOffer(quotes: readonly Quote[], selection: Selection): Offer | null {
  const offers = quotes
    .filter((quote) => isBettable(quote.book) && prices(quote, selection))
    .map((quote): Offer => ({ book: quote.book, price: priceOf(quote, selection) }))
    .filter(({ price }) => price > 1)
    .sort((a, b) => b.price - a.price || (a.book < b.book ? -1 : 1));
  return offers[0] ?? null;
}

/** Whether a quote has a price for a selection: the same market at the same line. */
export function prices(quote: Quote, { market, line }: Selection): boolean {
  return quote.market === market && quote.line === line;
}

/** A quote's price for a selection, net of commission; 0 where it has none. */
export function priceOf(quote: Quote, { pick }: Selection): number {
  const gross = quote[pick];
  return gross === null ? 0 : netPrice(quote.book, gross, DNA_RULES.exchangeCommission);
}

/**
 * The main Asian handicap of a match, in goals given to the home side: the line that most books that take bets quote; of lines
 * quoted as often the one nearest to 0, then the lower. Lines that are no multiple of 0.25 are passed over. Null without a quote.
 */
export function mainHandicap(quotes: readonly Quote[]): number | null {
  const books = new Map<number, number>();
  for (const { market, book, line } of quotes) {
    if (market !== 'ASIAN_HANDICAP' || line === null || !isBettable(book) || !Number.isInteger(line * 4))
      continue;
    books.set(line, (books.get(line) ?? 0) + 1);
  }
  const [main] = [...books].sort(
    ([a, booksOfA], [b, booksOfB]) => booksOfB - booksOfA || Math.abs(a) - Math.abs(b) || a - b,
  );
  return main?.[0] ?? null;
}
