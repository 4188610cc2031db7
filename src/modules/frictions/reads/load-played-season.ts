import type { Reader } from '../../../db/transaction.ts';
import { divisionOf } from '../../matches/domain/divisions.ts';
import { type KnownResult, knownAt } from '../../matches/reads/known-at.ts';
import { leagueSeason, type LeagueSeason } from '../../teams/domain/dna/league-season.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';

export interface PlayedSeason {
  /** Without prices: frictions are made of results and statistics alone. */
  readonly league: LeagueSeason;
  /** Every known result of the division, of every season. */
  readonly results: readonly KnownResult[];
}

const EVER = new Date(0);

/** What frictions are computed from, as it was known at an instant; null when no result of the season was known. */
export async function loadPlayedSeason(
  reader: Reader,
  { division, season, asOf }: SeasonAsOf,
): Promise<PlayedSeason | null> {
  const known = knownAt(reader, asOf);
  const matches = await known.played({ division, season });
  if (matches.length === 0) return null;
  const teamIds = new Set(matches.flatMap(({ homeTeamId, awayTeamId }) => [homeTeamId, awayTeamId]));
  const teams = await reader.team.findMany({
    where: { teamId: { in: [...teamIds] } },
    select: { teamId: true, teamName: true },
  });
  const league = leagueSeason({
    division,
    league: divisionOf(division).league,
    season,
    asOf,
    matches,
    preMatchQuotes: new Map(),
    closingQuotes: new Map(),
    teamNames: new Map(teams.map(({ teamId, teamName }) => [teamId, teamName])),
  });
  return { league, results: await known.results({ divisions: [division], from: EVER }) };
}
