import type { Reader } from '../../../db/transaction.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import { knownAt, type KnownQuote } from '../../matches/reads/known-at.ts';
import type { SeasonHistory } from '../domain/backtest/season-history.ts';

const EVER = new Date(0);

/** What strategies are tested on, as it was known at an instant; null when no result of the season was known. */
export async function loadSeasonHistory(
  reader: Reader,
  { division, season, asOf }: SeasonAsOf,
): Promise<SeasonHistory | null> {
  const known = knownAt(reader, asOf);
  const matches = await known.played({ division, season });
  if (matches.length === 0) return null;
  const matchIds = matches.map(({ matchId }) => matchId);
  const teamIds = new Set(matches.flatMap(({ homeTeamId, awayTeamId }) => [homeTeamId, awayTeamId]));
  const teams = await reader.team.findMany({
    where: { teamId: { in: [...teamIds] } },
    select: { teamId: true, teamName: true },
  });
  return {
    division,
    season,
    asOf,
    matches,
    results: await known.results({ divisions: [division], from: EVER }),
    preMatchQuotes: byMatch(await known.odds({ matchIds, stage: 'PRE_MATCH' })),
    closingQuotes: byMatch(await known.odds({ matchIds, stage: 'CLOSING' })),
    teamNames: new Map(teams.map(({ teamId, teamName }) => [teamId, teamName])),
  };
}

function byMatch(quotes: readonly KnownQuote[]): Map<number, KnownQuote[]> {
  return Map.groupBy(quotes, ({ matchId }) => matchId);
}
