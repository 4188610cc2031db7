import { devig } from '../../../quant/devig/devig.ts';
import type { DevigMethod } from '../../../quant/devig/devig-result.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { BookCode } from './books.ts';
import { netPrice } from './net-price.ts';
import type { Quote } from './odds.ts';

/** Whose prices stand for the market's opinion, the sharpest first. A maximum over books is never de-vigged. */
export const BENCHMARKS = ['PS', 'BFE', 'B365', 'AVG'] as const satisfies readonly BookCode[];
export type BenchmarkBook = (typeof BENCHMARKS)[number];

/** How the margin is taken out of a benchmark's prices. */
export interface BenchmarkRules {
  readonly devigMethod: DevigMethod;
  /** Share of an exchange's winnings that it keeps, 0..1. */
  readonly exchangeCommission: number;
}

export interface Benchmark {
  readonly book: BenchmarkBook;
  /** Fair probabilities in the order of the quote's prices. */
  readonly probabilities: readonly number[];
}

/** The fair probabilities of a market at a line by the first benchmark that quotes it; null when none does, or none can be used. */
export function benchmarkOf(quotes: readonly Quote[], rules: BenchmarkRules): Benchmark | null {
  for (const book of BENCHMARKS) {
    const quote = quotes.find((candidate) => candidate.book === book);
    const probabilities = quote && fairProbabilities(quote, rules);
    if (probabilities) return { book, probabilities };
  }
  return null;
}

/**
 * The probabilities that a book's prices imply once commission and margin are taken out, in the order home, draw, away or
 * over, under; null for a book without a margin, and where the method of de-vigging does not apply.
 */
export function fairProbabilities(
  { book, first, draw, second }: Quote,
  { devigMethod, exchangeCommission }: BenchmarkRules,
): readonly number[] | null {
  const gross = draw === null ? [first, second] : [first, draw, second];
  const prices = gross.map((price) => netPrice(book, price, exchangeCommission));
  // Exchanges and arbitrage can sum to just below 1: such a book has no margin to take out.
  if (prices.reduce((sum, price) => sum + 1 / price, 0) < 1) return null;
  try {
    return devig(devigMethod, prices).probabilities;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
