import { drawNormal } from './draw-normal.ts';
import {
  CENT_TICKS,
  EXCHANGE_TICKS,
  HIGH_STREET_TICKS,
  toCents,
  toTick,
  type TickLadder,
} from './price-ticks.ts';
import type { Random } from '../quant/resampling/seeded-random.ts';

/** Prices of one market, outcome by outcome, of each source that a file shows. */
export interface MarketQuotes {
  readonly B365: readonly number[];
  readonly BW: readonly number[];
  readonly P: readonly number[];
  /** The best and the mean price of all bookmakers, some of which have no columns of their own. */
  readonly Max: readonly number[];
  readonly Avg: readonly number[];
  readonly BFE: readonly number[];
}

interface Book {
  /** The overround aimed at; ticks move it by up to about 0.01. */
  readonly margin: number;
  /** Standard deviation of the book's own error in the logarithm of a probability, on top of the market's. */
  readonly errorSd: number;
  readonly ticks: TickLadder;
}

const BET365: Book = { margin: 0.043, errorSd: 0.008, ticks: HIGH_STREET_TICKS };
const BWIN: Book = { margin: 0.045, errorSd: 0.01, ticks: HIGH_STREET_TICKS };
const PINNACLE: Book = { margin: 0.027, errorSd: 0.003, ticks: CENT_TICKS };
const EXCHANGE: Book = { margin: 0.008, errorSd: 0.003, ticks: EXCHANGE_TICKS };
const WITHOUT_COLUMNS: readonly Book[] = [
  { margin: 0.046, errorSd: 0.01, ticks: HIGH_STREET_TICKS },
  { margin: 0.05, errorSd: 0.01, ticks: HIGH_STREET_TICKS },
];

/** The part of a margin that is laid on all outcomes alike, which makes outsiders dearer than favourites. */
const MARGIN_LAID_ALIKE = 0.15;
const MARGIN_SPREAD = 0.003;

/** What the sources quote when the market believes these probabilities, which sum to 1. */
export function quoteMarket(chances: readonly number[], random: Random): MarketQuotes {
  const B365 = quoteBook(chances, BET365, random);
  const BW = quoteBook(chances, BWIN, random);
  const P = quoteBook(chances, PINNACLE, random);
  const BFE = quoteBook(chances, EXCHANGE, random);
  const books = [B365, BW, P, ...WITHOUT_COLUMNS.map((book) => quoteBook(chances, book, random))];
  const pricesOf = (outcome: number) => books.flatMap((book) => book.slice(outcome, outcome + 1));
  return {
    B365,
    BW,
    P,
    Max: chances.map((_, outcome) => Math.max(...pricesOf(outcome))),
    Avg: chances.map((_, outcome) => toCents(mean(pricesOf(outcome)))),
    BFE,
  };
}

function quoteBook(chances: readonly number[], { margin, errorSd, ticks }: Book, random: Random): number[] {
  const believed = chances.map((chance) => chance * Math.exp(drawNormal(errorSd, random)));
  const total = believed.reduce((sum, chance) => sum + chance, 0);
  const laid = margin + MARGIN_SPREAD * (2 * random() - 1);
  return believed.map((weight) => {
    const chance = weight / total;
    const share = (1 - MARGIN_LAID_ALIKE) * chance + MARGIN_LAID_ALIKE / chances.length;
    return toTick(1 / (chance + laid * share), ticks);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
