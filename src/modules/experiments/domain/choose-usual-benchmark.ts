import { type BenchmarkBook, BENCHMARKS } from '../../matches/domain/benchmark.ts';

/** A book must have closed at least this share of the matches, so that one that has stopped to is not chosen. */
const LEAST_SHARE = 0.9;

/**
 * The benchmark that a test values bets by unless told otherwise, from the books that closed each of the newest matches: the sharpest that
 * closed 90 % of them, else the one that closed most, the sharper of equals; PS where none closed any.
 */
export function chooseUsualBenchmark(
  closed: readonly { readonly books: readonly string[] }[],
): BenchmarkBook {
  const counts = BENCHMARKS.map((book) => ({
    book,
    matches: closed.filter(({ books }) => books.includes(book)).length,
  }));
  const most = Math.max(...counts.map(({ matches }) => matches));
  const needed = Math.min(most, LEAST_SHARE * closed.length);
  return counts.find(({ matches }) => matches >= needed)?.book ?? 'PS';
}
