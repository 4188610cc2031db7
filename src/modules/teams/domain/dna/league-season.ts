import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';
import { chooseBenchmark } from './choose-benchmark.ts';
import { DNA_RULES } from './dna-rules.ts';
import { gamesOf } from './games-of.ts';
import type { Game } from './game.ts';
import { inputsHash } from './inputs-hash.ts';
import { tableBefore } from './table-before.ts';

export interface LeagueSeasonInput {
  readonly division: string;
  /** The name of the league. */
  readonly league: string;
  /** As `2025/26`. */
  readonly season: string;
  readonly asOf: Date;
  /** In the order in which they were played. */
  readonly matches: readonly PlayedMatch[];
  readonly preMatchQuotes: ReadonlyMap<number, readonly Quote[]>;
  readonly closingQuotes: ReadonlyMap<number, readonly Quote[]>;
  /** Of every team that played. */
  readonly teamNames: ReadonlyMap<number, string>;
}

/** A league's season as it was known at an instant: what every DNA vector is computed from. */
export interface LeagueSeason {
  readonly division: string;
  readonly league: string;
  readonly season: string;
  readonly asOf: Date;
  readonly matches: readonly PlayedMatch[];
  /** The book whose prices stand for the market's opinion in this season: one for all matches, never pooled. */
  readonly benchmark: BenchmarkBook | null;
  /** Of every match, price and rule behind the season; equal hashes, equal vectors. */
  readonly inputsHash: string;
  /** By team id, ascending. */
  readonly teams: ReadonlyMap<number, TeamSeason>;
}

/** One team's part of it; at least one game, in the order in which they were played. */
export interface TeamSeason {
  readonly teamId: number;
  readonly name: string;
  readonly games: readonly Game[];
}

/** Puts a season together from what was known of it. The same input gives the same answer, whatever the order of the quotes. */
export function leagueSeason(input: LeagueSeasonInput): LeagueSeason {
  const { division, league, season, asOf, matches, closingQuotes, teamNames } = input;
  const benchmark = chooseBenchmark(matches, closingQuotes, DNA_RULES);
  const positions = tableBefore(matches, teamNames);
  const ids = [...new Set(matches.flatMap(({ homeTeamId, awayTeamId }) => [homeTeamId, awayTeamId]))];
  const teams = ids
    .sort((a, b) => a - b)
    .map((teamId): [number, TeamSeason] => {
      const games = gamesOf(teamId, input, benchmark, positions);
      return [teamId, { teamId, name: teamNames.get(teamId) ?? String(teamId), games }];
    });
  let hash: string | null = null;
  return {
    division,
    league,
    season,
    asOf,
    matches,
    benchmark,
    // Worked out when it is asked for: who looks at a season day by day has no use for it, and it takes as long as all the rest.
    get inputsHash() {
      hash ??= inputsHash(input);
      return hash;
    },
    teams: new Map(teams),
  };
}
