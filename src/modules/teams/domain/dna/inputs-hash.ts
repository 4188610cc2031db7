import { canonicalHash } from '../../../../shared/canonical-hash.ts';
import { BENCHMARKS } from '../../../matches/domain/benchmark.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import { DNA_RULES } from './dna-rules.ts';
import type { LeagueSeasonInput } from './league-season.ts';

/** Raised whenever a formula changes, so that the same matches are computed anew. */
export const FORMULAS = 1;

/** Hash of everything that a league's vectors are made from: results, statistics, prices, names and rules, in any order of the quotes. */
export function inputsHash(input: LeagueSeasonInput): string {
  const { division, season, matches, preMatchQuotes, closingQuotes, teamNames } = input;
  const played = matches.map(({ matchId }) => matchId);
  return canonicalHash({
    formulas: FORMULAS,
    rules: { ...DNA_RULES, benchmarks: BENCHMARKS },
    division,
    season,
    names: [...teamNames].sort(([a], [b]) => a - b),
    matches,
    quotes: [preMatchQuotes, closingQuotes].map((byMatch) =>
      played.map((matchId) => (byMatch.get(matchId) ?? []).map(quoteText).sort()),
    ),
  });
}

function quoteText({ market, book, line, first, draw, second }: Quote): string {
  return [market, book, line, first, draw, second].join(' ');
}
