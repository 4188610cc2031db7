import type { PairTokens } from '../pair-tokens.ts';
import { MOST_DECIMALS } from '../read-ledger-values.ts';
import { decimalsOf, isWithinLastDigit, multiplyDecimals, roundHalfEven } from './decimal-product.ts';
import type { TapeLayout } from './tape-layout.ts';
import { readTapeDate, readTapeTime } from './tape-time.ts';

export const TAPE_SIDES = {
  BUY: 'The quote is given and the base taken.',
  SELL: 'The base is given and the quote taken.',
} as const;
/** What the taker did with the base of the pair. */
export type TapeSide = keyof typeof TAPE_SIDES;

/** What a file does not say of itself. */
export interface TapeTerms {
  readonly tokens: PairTokens;
  /** The side of every trade of a file that does not say it. */
  readonly side: TapeSide | null;
  readonly baseDecimals: number;
  readonly quoteDecimals: number;
  readonly now: Date;
}

/** A trade of a public tape. Amounts and the price are exact decimal texts. */
export interface TapeRow {
  /** As the exchange numbers it; null where the file does not. */
  readonly tradeId: string | null;
  /** Microseconds since 1970. */
  readonly atMicros: bigint;
  readonly side: TapeSide;
  /** Of one base, in quotes. */
  readonly price: string;
  readonly baseAmount: string;
  /** Price × base, rounded half even to the decimals of the quote. */
  readonly quoteAmount: string;
}

const MOST_DIGITS = 30;
/** Digits before the point that a Decimal of the API has at most: what has more could be stored, and not be answered. */
const MOST_WHOLE_DIGITS = 20;
const POSITIVE = new RegExp(`^(?=.*[1-9])\\d{1,${MOST_DIGITS}}(?:\\.\\d{1,${2 * MOST_DIGITS}})?$`);
const ID = /^[!-~]{1,100}$/;

/**
 * Reads one line.
 *
 * @param refuse is told the value and the rule that it breaks; the file says the same thing twice in places, and has to agree with itself.
 */
export function readTapeRow(
  cells: readonly string[],
  layout: TapeLayout,
  terms: TapeTerms,
  refuse: (reason: string) => never,
): TapeRow {
  if (cells.length !== layout.cells) refuse(`has ${cells.length} cells instead of ${layout.cells}`);
  const cell = (place: number): string => cells[place] ?? '';
  const positive = (name: string, place: number): string => {
    const text = cell(place);
    if (!POSITIVE.test(text)) refuse(`${name} "${text}" is no plain decimal above 0`);
    return text;
  };

  const atMicros = timeOf(cell(layout.time), layout, terms.now, refuse);
  const price = plain(positive('price', layout.price));
  if (decimalsOf(price) > MOST_DECIMALS) refuse(`price "${price}" has more than ${MOST_DECIMALS} decimals`);
  const baseAmount = plain(positive('amount', layout.amount));
  if (decimalsOf(baseAmount) > terms.baseDecimals)
    refuse(
      `amount "${baseAmount}" has more decimals than ${terms.tokens.base}, which has ${terms.baseDecimals}`,
    );
  const product = multiplyDecimals(price, baseAmount);
  if (layout.cost !== null) {
    const cost = positive('cost', layout.cost);
    if (!isWithinLastDigit(cost, product))
      refuse(`cost "${cost}" is not price × amount, which is ${product}`);
  }
  if (layout.date !== null && readTapeDate(cell(layout.date)) !== atMicros)
    refuse(`date "${cell(layout.date)}" is not the instant of the timestamp "${cell(layout.time)}"`);
  const quoteAmount = roundHalfEven(product, terms.quoteDecimals);
  const sums = { price, amount: baseAmount, 'price × amount': quoteAmount };
  for (const [name, decimal] of Object.entries(sums))
    if ((decimal.split('.')[0] ?? '').length > MOST_WHOLE_DIGITS)
      refuse(`${name}, ${decimal}, has more than ${MOST_WHOLE_DIGITS} digits before the point`);
  if (!POSITIVE.test(quoteAmount))
    refuse(`price × amount, ${product}, is less than ${terms.tokens.quote} can say`);
  const tradeId = layout.id === null ? null : cell(layout.id);
  if (tradeId !== null && !ID.test(tradeId))
    refuse(`id "${tradeId}" is not 1 to 100 characters without white space`);
  return { tradeId, atMicros, side: sideOf(cells, layout, terms, refuse), price, baseAmount, quoteAmount };
}

/** Without zeros at either end. */
function plain(decimal: string): string {
  return roundHalfEven(decimal, 2 * MOST_DIGITS);
}

function timeOf(text: string, layout: TapeLayout, now: Date, refuse: (reason: string) => never): bigint {
  const unit = layout.format === 'TRADES_LIST' ? 'MILLISECONDS' : 'SECONDS';
  return (
    readTapeTime(text, unit, now) ??
    refuse(`time "${text}" is no number of ${unit.toLowerCase()} since 1970 between 2009 and now`)
  );
}

function sideOf(
  cells: readonly string[],
  layout: TapeLayout,
  terms: TapeTerms,
  refuse: (reason: string) => never,
): TapeSide {
  if (layout.side === null)
    return terms.side ?? refuse('does not say the side of the trade; tell it for the file');
  const text = cells[layout.side] ?? '';
  if (text.toLowerCase() === 'buy') return 'BUY';
  if (text.toLowerCase() === 'sell') return 'SELL';
  return refuse(`side "${text}" is neither buy nor sell`);
}
