import type { Reader } from '../../../db/transaction.ts';
import type { BenchmarkBook } from '../../matches/domain/benchmark.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import { chooseUsualBenchmark } from '../domain/choose-usual-benchmark.ts';

const DAYS_BACK = 90;
const DAY_MS = 86_400_000;
/** Few enough that a book that stops to close is passed over within days. */
const NEWEST_MATCHES = 100;

/** The benchmark of a test that starts at an instant and was told none, by the matches that closed in the 90 days before. */
export async function usualBenchmark(reader: Reader, at: Date): Promise<BenchmarkBook> {
  const from = new Date(at.getTime() - DAYS_BACK * DAY_MS);
  return chooseUsualBenchmark(await knownAt(reader, at).closed({ from, most: NEWEST_MATCHES }));
}
