import { realityCheck } from '../../../../quant/resampling/reality-check.ts';
import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import { chooseBenchmark } from '../../../teams/domain/dna/choose-benchmark.ts';
import type { StrategyDefinition } from '../library/strategy-definition.ts';
import { STRATEGY_LIBRARY } from '../library/strategy-library.ts';
import { backtestLibrary, type ConfigurationTest } from './backtest-library.ts';
import { BACKTEST_RULES } from './backtest-rules.ts';
import { bettingMatches } from './betting-matches.ts';
import { historyHash } from './history-hash.ts';
import { profitSeries } from './profit-series.ts';
import type { SeasonHistory } from './season-history.ts';
import { type TeamRecords, teamRecords } from './team-records.ts';

/** Whether the best of all that was tried is more than luck. Of configurations with prices, by match day. */
export interface LeagueRealityCheck {
  /** The configuration with the highest profit. */
  readonly best: ConfigurationTest;
  /** How many were compared. */
  readonly configurations: number;
  readonly matchDays: number;
  /** White's, above 0 to 1: how often the best of as many tries without merit looks as good. */
  readonly pValue: number;
  /** Hansen's, which tries that were hopeless from the start do not weaken. */
  readonly consistentPValue: number;
}

export interface LeagueEvaluation {
  /** Of every match, price, result and rule behind it: equal hashes, equal figures. */
  readonly inputsHash: string;
  readonly benchmark: BenchmarkBook | null;
  /** Matches that could be bet on. */
  readonly matches: number;
  readonly skipped: readonly { readonly reason: string; readonly matches: number }[];
  /** Every configuration that was tried, in the order of the library. */
  readonly tests: readonly ConfigurationTest[];
  /** Null where the season has fewer than two match days with prices. */
  readonly realityCheck: LeagueRealityCheck | null;
  /** By id. */
  readonly teams: readonly TeamRecords[];
}

/** Tests the library on a league's season, over the league and for each of its clubs. Deterministic to the bit. */
export function evaluateLeague(
  history: SeasonHistory,
  library: readonly StrategyDefinition[] = STRATEGY_LIBRARY,
): LeagueEvaluation {
  const benchmark = chooseBenchmark(history.matches, history.closingQuotes, BACKTEST_RULES);
  const { matches, skipped } = bettingMatches(history);
  const tests = backtestLibrary(library, matches, benchmark);
  const teamIds = [
    ...new Set(history.matches.flatMap(({ homeTeamId, awayTeamId }) => [homeTeamId, awayTeamId])),
  ].sort((a, b) => a - b);
  return {
    inputsHash: historyHash(history, library),
    benchmark,
    matches: matches.length,
    skipped,
    tests,
    realityCheck: checkLeague(
      tests,
      matches.map(({ played }) => played.playedOn),
    ),
    teams: teamIds.map((teamId) => teamRecords(teamId, tests, benchmark)),
  };
}

function checkLeague(
  tests: readonly ConfigurationTest[],
  days: readonly string[],
): LeagueRealityCheck | null {
  const matchDays = new Set(days).size;
  const series = profitSeries(tests, days);
  if (matchDays < 2 || series.length === 0) return null;
  const { best, pValue, consistentPValue } = realityCheck(
    series.map(({ profits }) => profits),
    BACKTEST_RULES.realityCheck,
  );
  const found = series[best];
  return found
    ? { best: found.test, configurations: series.length, matchDays, pValue, consistentPValue }
    : null;
}
