import { type BenchmarkBook, BENCHMARKS } from '../../../matches/domain/benchmark.ts';
import type { AnalysedBet } from './analysed-bet.ts';

/**
 * The one benchmark that an analysis takes closing line values by, chosen by how many bets have one and not by what it says of them: the
 * sharpest that has at least half of them, else the one with the most, of equals the sharper. Null where none has any.
 */
export function analysisBenchmark(bets: readonly AnalysedBet[]): BenchmarkBook | null {
  const covered = BENCHMARKS.map((book) => ({
    book,
    bets: bets.filter(({ fairClv }) => fairClv[book] !== undefined).length,
  }));
  const most = Math.max(...covered.map((one) => one.bets));
  if (most === 0) return null;
  return (
    (covered.find((one) => one.bets * 2 >= bets.length) ?? covered.find((one) => one.bets === most))?.book ??
    null
  );
}
