import { canonicalHash } from '../../../../shared/canonical-hash.ts';
import { BENCHMARKS } from '../../../matches/domain/benchmark.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import { MODEL_VERSION } from '../../../models/domain/model-version.ts';
import { configurationsOf, type StrategyDefinition } from '../library/strategy-definition.ts';
import { BACKTEST_RULES, BACKTEST_VERSION } from './backtest-rules.ts';
import type { TimedQuote } from './decision-instant.ts';
import type { SeasonHistory } from './season-history.ts';

/**
 * Hash of everything that strategies are tested from: matches, prices with the instants from which they were known, results that the model
 * learns from, names, the rules of the library and those of the test; in any order of the quotes.
 */
export function historyHash(history: SeasonHistory, library: readonly StrategyDefinition[]): string {
  const { division, season, matches, results, preMatchQuotes, closingQuotes, teamNames } = history;
  const played = matches.map(({ matchId }) => matchId);
  return canonicalHash({
    version: BACKTEST_VERSION,
    rules: { ...BACKTEST_RULES, benchmarks: BENCHMARKS },
    model: MODEL_VERSION,
    library: library.map((definition) => {
      const { name, marketFamily, isControl, venue } = definition;
      return { name, marketFamily, isControl, venue, rules: configurationsOf(definition) };
    }),
    division,
    season,
    names: [...teamNames].sort(([a], [b]) => a - b),
    matches: matches.map(
      ({ matchId, playedOn, kickOffAt, resultKnownAt, homeTeamId, awayTeamId, homeGoals, awayGoals }) => [
        [matchId, playedOn, kickOffAt, resultKnownAt],
        [homeTeamId, awayTeamId, homeGoals, awayGoals],
      ],
    ),
    results: results.map(
      ({ matchId, playedOn, resultKnownAt, homeTeamId, awayTeamId, homeGoals, awayGoals }) => [
        [matchId, playedOn, resultKnownAt],
        [homeTeamId, awayTeamId, homeGoals, awayGoals],
      ],
    ),
    preMatch: played.map((matchId) => (preMatchQuotes.get(matchId) ?? []).map(timedText).sort()),
    closing: played.map((matchId) => (closingQuotes.get(matchId) ?? []).map(quoteText).sort()),
  });
}

function timedText(quote: TimedQuote): string {
  return `${quoteText(quote)} ${quote.knownAt.toISOString()}`;
}

function quoteText({ market, book, line, first, draw, second }: Quote): string {
  return [market, book, line, first, draw, second].join(' ');
}
