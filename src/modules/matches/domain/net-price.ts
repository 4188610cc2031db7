import { BOOKS, isBookCode } from './books.ts';

/** Whether a bet can be placed at a book: averages and maxima over books are figures, not offers. */
export function isBettable(book: string): boolean {
  if (!isBookCode(book)) return false;
  const { kind } = BOOKS[book];
  return kind === 'BOOKMAKER' || kind === 'EXCHANGE';
}

/** What a price is worth after the exchange has kept `commission` of the winnings. */
export function netPrice(book: string, price: number, commission: number): number {
  const isExchange = isBookCode(book) && BOOKS[book].kind === 'EXCHANGE';
  return isExchange ? 1 + (price - 1) * (1 - commission) : price;
}
