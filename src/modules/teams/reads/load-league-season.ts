import type { Reader } from '../../../db/transaction.ts';
import { divisionOf } from '../../matches/domain/divisions.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import type { Quote } from '../../matches/domain/odds.ts';
import { type KnownAt, knownAt } from '../../matches/reads/known-at.ts';
import { leagueSeason, type LeagueSeason } from '../domain/dna/league-season.ts';

/** A league's season as it was known at an instant; null when no result of it was known. */
export async function loadLeagueSeason(
  reader: Reader,
  { division, season, asOf }: SeasonAsOf,
): Promise<LeagueSeason | null> {
  const known = knownAt(reader, asOf);
  const matches = await known.played({ division, season });
  if (matches.length === 0) return null;
  const matchIds = matches.map(({ matchId }) => matchId);
  const teamIds = new Set(matches.flatMap(({ homeTeamId, awayTeamId }) => [homeTeamId, awayTeamId]));
  const teams = await reader.team.findMany({
    where: { teamId: { in: [...teamIds] } },
    select: { teamId: true, teamName: true },
  });
  return leagueSeason({
    division,
    league: divisionOf(division).league,
    season,
    asOf,
    matches,
    preMatchQuotes: await quotesByMatch(known, matchIds, 'PRE_MATCH'),
    closingQuotes: await quotesByMatch(known, matchIds, 'CLOSING'),
    teamNames: new Map(teams.map(({ teamId, teamName }) => [teamId, teamName])),
  });
}

async function quotesByMatch(
  known: KnownAt,
  matchIds: readonly number[],
  stage: Quote['stage'],
): Promise<Map<number, Quote[]>> {
  const byMatch = new Map<number, Quote[]>();
  for (const { matchId, market, book, line, first, draw, second } of await known.odds({ matchIds, stage })) {
    const list = byMatch.get(matchId) ?? [];
    list.push({ market, stage, book, line, first, draw, second });
    byMatch.set(matchId, list);
  }
  return byMatch;
}
