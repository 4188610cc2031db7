import { closingLineValue } from '../../../../quant/value/closing-line-value.ts';
import { type BenchmarkBook, type BenchmarkRules, BENCHMARKS, fairProbabilities } from '../benchmark.ts';
import { netPrice } from '../net-price.ts';
import type { Quote } from '../odds.ts';
import { type ClosingBet, positionOfSide, priceOfSide } from './closing-bet.ts';
import { repriceHandicap } from './reprice-handicap.ts';

/** Why there is no fair closing line value by a benchmark. */
export const CLOSING_GAPS = [
  /** The book closed without a price for the selection. */
  'NO_CLOSING_PRICE',
  /** It did, but its prices leave no margin to take out, or the method of de-vigging does not apply. */
  'NO_FAIR_PRICE',
  /** It closed at another handicap, and without a total to reprice the taken one from. */
  'LINE_MOVED_WITHOUT_TOTAL',
  /** No goal means give its closing handicap and total. */
  'NO_MEANS',
] as const;
export type ClosingGap = (typeof CLOSING_GAPS)[number];

/** The closing line value of a bet by one benchmark, as fractions: 0.05 is five per cent. */
export interface BookClosingValue {
  readonly book: BenchmarkBook;
  /** Price taken / closing price - 1, flattered by the margin. Null without a closing price at the same line. */
  readonly rawClv: number | null;
  /** Price taken / fair closing price - 1: the honest one. Null with `gap`. */
  readonly fairClv: number | null;
  /** Whether the handicap closed at another line, so that the fair price of the taken one was derived. */
  readonly isRepriced: boolean;
  /** Null with `fairClv`. */
  readonly gap: ClosingGap | null;
}

/**
 * What the closing line says of a bet: one answer for each benchmark (Pinnacle, the exchange, Bet365, the average), never pooled
 * and never by a maximum. An exchange's closing prices count net of commission, as the price taken does. Handicaps compare at the same
 * line; where it moved, the taken line is settled on the grid that gives the book's own closing handicap and total.
 */
export function closingLineValues(
  bet: ClosingBet,
  closingQuotes: readonly Quote[],
  rules: BenchmarkRules,
): BookClosingValue[] {
  return BENCHMARKS.map((book) => {
    const quotes = closingQuotes.filter((quote) => quote.book === book);
    const sameLine = quotes.find(({ market, line }) => market === bet.market && line === bet.line);
    if (sameLine) return atSameLine(book, bet, sameLine, rules);
    if (bet.market !== 'ASIAN_HANDICAP' || bet.line === null) return missing(book, 'NO_CLOSING_PRICE');
    const repriced = repriceHandicap(bet.side === 'AWAY' ? 'AWAY' : 'HOME', bet.line, quotes, rules);
    if (typeof repriced === 'string') return missing(book, repriced);
    const fairClv = closingLineValue(bet.netPrice, repriced.fairPrice);
    return { book, rawClv: null, fairClv, isRepriced: true, gap: null };
  });
}

function atSameLine(
  book: BenchmarkBook,
  { side, netPrice: taken }: ClosingBet,
  quote: Quote,
  rules: BenchmarkRules,
): BookClosingValue {
  const gross = priceOfSide(quote, side);
  if (gross === null) return missing(book, 'NO_CLOSING_PRICE');
  const rawClv = closingLineValue(taken, netPrice(book, gross, rules.exchangeCommission));
  const fair = fairProbabilities(quote, rules);
  const probability = fair?.[positionOfSide(side, fair.length)];
  if (probability === undefined)
    return { book, rawClv, fairClv: null, isRepriced: false, gap: 'NO_FAIR_PRICE' };
  return { book, rawClv, fairClv: closingLineValue(taken, 1 / probability), isRepriced: false, gap: null };
}

function missing(book: BenchmarkBook, gap: ClosingGap): BookClosingValue {
  return { book, rawClv: null, fairClv: null, isRepriced: false, gap };
}
