import { BOOKS, isBookCode } from '../../matches/domain/books.ts';
import { checkPrices } from '../../matches/domain/odds-anomaly.ts';
import type { UsableQuote } from './match-state.ts';

/**
 * The quotes whose prices can be true. An import keeps the others out already; what a decision rests on is checked once more, since
 * odds can be written by other hands.
 */
export function soundQuotes(quotes: readonly UsableQuote[]): UsableQuote[] {
  return quotes.filter(({ book, market, line, first, draw, second }) => {
    const kind = isBookCode(book) ? BOOKS[book].kind : 'BOOKMAKER';
    return typeof checkPrices(market, kind, { line, first, draw, second }) !== 'string';
  });
}
