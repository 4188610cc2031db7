import {
  BENCHMARKS,
  fairProbabilities,
  type BenchmarkBook,
  type BenchmarkRules,
} from '../../../matches/domain/benchmark.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';

/** A book must have closed at least this share of the season's matches to stand for the market. */
const LEAST_COVERAGE = 0.9;

/**
 * The benchmark of a season: the first in the order of the benchmarks (the sharpest first) whose closing 1X2 prices can be
 * de-vigged in 90 % of the matches; where none reaches that, the one that covers most, the sharper of equals. Null when no
 * benchmark closed any match. One for all matches: figures by different books are never pooled.
 */
export function chooseBenchmark(
  matches: readonly PlayedMatch[],
  closingQuotes: ReadonlyMap<number, readonly Quote[]>,
  rules: BenchmarkRules,
): BenchmarkBook | null {
  const covered = BENCHMARKS.map((book) => ({
    book,
    matches: matches.filter(({ matchId }) => {
      const quote = resultQuoteOf(closingQuotes.get(matchId), book);
      return quote !== null && fairProbabilities(quote, rules) !== null;
    }).length,
  }));
  const enough = covered.find((one) => one.matches > 0 && one.matches >= LEAST_COVERAGE * matches.length);
  if (enough) return enough.book;
  const most = Math.max(0, ...covered.map((one) => one.matches));
  return most === 0 ? null : (covered.find((one) => one.matches === most)?.book ?? null);
}

/** The 1X2 quote of a book among those of a match; null when it has none. */
export function resultQuoteOf(quotes: readonly Quote[] | undefined, book: string): Quote | null {
  return quotes?.find((quote) => quote.market === 'MATCH_RESULT' && quote.book === book) ?? null;
}
