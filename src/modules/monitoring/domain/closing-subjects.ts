import { type BenchmarkRules, fairProbabilities } from '../../matches/domain/benchmark.ts';
import { bookSum, type OddsMarket, type Quote } from '../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../matches/domain/played-match.ts';
import { chooseBenchmark } from '../../teams/domain/dna/choose-benchmark.ts';
import type { DriftHistory } from './drift-history.ts';
import type { DriftSubject } from './drift-subject.ts';
import { OUTCOMES, subjectOf } from './match-subjects.ts';

/** How the closing line is freed of its margin. */
export const DRIFT_BENCHMARK: BenchmarkRules = { devigMethod: 'SHIN', exchangeCommission: 0.05 };

/**
 * What the closing prices of one book tell: its overround on the match result, and how far its fair probabilities are from what happened
 * (1 or 0 less the probability). The book is the benchmark of the current season, in the reference too, so that a book that ends is
 * no drift; a season without one has no such values.
 */
export function closingSubjects(history: DriftHistory): DriftSubject[] {
  const book = chooseBenchmark(history.current, history.closingQuotes, DRIFT_BENCHMARK);
  const quoteOf = ({ matchId }: PlayedMatch, market: OddsMarket, line: number | null): Quote | null =>
    (history.closingQuotes.get(matchId) ?? []).find(
      (quote) => quote.book === book && quote.market === market && quote.line === line,
    ) ?? null;
  const residual = (
    match: PlayedMatch,
    outcome: 'home_win' | 'draw' | 'over_2_5',
    position: number,
  ): number | null => {
    const quote =
      outcome === 'over_2_5' ? quoteOf(match, 'OVER_UNDER', 2.5) : quoteOf(match, 'MATCH_RESULT', null);
    const fair = quote && fairProbabilities(quote, DRIFT_BENCHMARK)?.[position];
    return fair === null || fair === undefined ? null : OUTCOMES[outcome](match) - fair;
  };
  const overround = (match: PlayedMatch): number | null => {
    const quote = quoteOf(match, 'MATCH_RESULT', null);
    return quote === null ? null : bookSum(quote) - 1;
  };
  const calibration = (outcome: 'home_win' | 'draw' | 'over_2_5', position: number): DriftSubject =>
    of('CALIBRATION', `closing_${outcome}`, (match) => residual(match, outcome, position));
  const of = (
    kind: DriftSubject['kind'],
    name: string,
    valueOf: (match: PlayedMatch) => number | null,
  ): DriftSubject => subjectOf(history, kind, name, valueOf, book);
  return [
    of('FEATURE', 'closing_overround', overround),
    calibration('home_win', 0),
    calibration('draw', 1),
    calibration('over_2_5', 0),
  ];
}
