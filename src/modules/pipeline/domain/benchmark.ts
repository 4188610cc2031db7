import { devig } from '../../../quant/devig/devig.ts';
import type { DevigMethod } from '../../../quant/devig/devig-result.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { Quote } from '../../matches/domain/odds.ts';
import { netPrice } from './net-price.ts';
import type { RunConfig } from './run-config.ts';

/** Whose prices stand for the market's opinion, the sharpest first. A maximum over books is never de-vigged. */
const BENCHMARKS = ['PS', 'BFE', 'B365', 'AVG'];

export interface Benchmark {
  readonly book: string;
  /** Fair probabilities in the order of the quote's prices. */
  readonly probabilities: readonly number[];
}

/** The fair probabilities of a market at a line by the first benchmark that quotes it; null when none does, or none can be used. */
export function benchmarkOf(
  quotes: readonly Quote[],
  { devigMethod, exchangeCommission }: Pick<RunConfig, 'devigMethod' | 'exchangeCommission'>,
): Benchmark | null {
  for (const book of BENCHMARKS) {
    const quote = quotes.find((candidate) => candidate.book === book);
    const probabilities = quote && fairProbabilities(quote, devigMethod, exchangeCommission);
    if (probabilities) return { book, probabilities };
  }
  return null;
}

function fairProbabilities(
  { book, first, draw, second }: Quote,
  method: DevigMethod,
  commission: number,
): readonly number[] | null {
  const gross = draw === null ? [first, second] : [first, draw, second];
  const prices = gross.map((price) => netPrice(book, price, commission));
  // Exchanges and arbitrage can sum to just below 1: such a book has no margin to take out.
  if (prices.reduce((sum, price) => sum + 1 / price, 0) < 1) return null;
  try {
    return devig(method, prices).probabilities;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
