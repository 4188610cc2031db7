import { type BenchmarkRules, fairProbabilities } from '../../matches/domain/benchmark.ts';
import { bookSum, type OddsMarket, type Quote } from '../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../matches/domain/played-match.ts';
import { chooseBenchmark } from '../../teams/domain/dna/choose-benchmark.ts';
import { calibrationSubject } from './calibration-subject.ts';
import type { DriftHistory } from './drift-history.ts';
import type { DriftSubject } from './drift-subject.ts';
import { subjectOf } from './match-subjects.ts';

/** How the closing line is freed of its margin. */
export const DRIFT_BENCHMARK: BenchmarkRules = { devigMethod: 'SHIN', exchangeCommission: 0.05 };

/**
 * What the closing prices of one book tell: its overround on the match result, and how far its fair probabilities are from what
 * happened. The book is the benchmark of the current season, in the reference too, so that a book that ends is
 * no drift; a season without one has no such values.
 */
export function closingSubjects(history: DriftHistory): DriftSubject[] {
  const book = chooseBenchmark(history.current, history.closingQuotes, DRIFT_BENCHMARK);
  const quoteOf = ({ matchId }: PlayedMatch, market: OddsMarket, line: number | null): Quote | null =>
    (history.closingQuotes.get(matchId) ?? []).find(
      (quote) => quote.book === book && quote.market === market && quote.line === line,
    ) ?? null;
  const fair = (
    match: PlayedMatch,
    market: OddsMarket,
    line: number | null,
    position: number,
  ): number | null => {
    const quote = quoteOf(match, market, line);
    return (quote && fairProbabilities(quote, DRIFT_BENCHMARK)?.[position]) ?? null;
  };
  const overround = (match: PlayedMatch): number | null => {
    const quote = quoteOf(match, 'MATCH_RESULT', null);
    return quote === null ? null : bookSum(quote) - 1;
  };
  const calibration = (
    outcome: 'home_win' | 'draw' | 'over_2_5',
    probabilityOf: (match: PlayedMatch) => number | null,
  ): DriftSubject => calibrationSubject(history, 'closing', outcome, probabilityOf, book);
  return [
    subjectOf(history, 'FEATURE', 'closing_overround', overround, book),
    calibration('home_win', (match) => fair(match, 'MATCH_RESULT', null, 0)),
    calibration('draw', (match) => fair(match, 'MATCH_RESULT', null, 1)),
    calibration('over_2_5', (match) => fair(match, 'OVER_UNDER', 2.5, 0)),
  ];
}
