import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, measure, text, type Shaped, meant } from '../shape.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { performanceRecordShape, RECORD_FIELDS, recordOf } from './record.ts';
import { scheduledMatches, standingsOf } from './standings.ts';

export const currentSeasonShape = group(
  'CurrentSeason',
  "The season in figures, of every match whose result was known. Points that a league's courts took away are not in the files.",
  {
    season: text('The season, as `2025/26`.'),
    league: text('The name of the league.'),
    ...RECORD_FIELDS,
    goalDifference: measure('goals', 'Goals scored less goals conceded.', { sample: 'matches' }),
    position: measure(
      'position',
      'Place in the table by points, goal difference, goals scored, then the name; 1 is the first.',
      { min: 1, sample: 'matches', least: 1 },
    ),
    teams: count('Teams of the league that have played.'),
    home: meant(performanceRecordShape, 'The matches at home.'),
    away: meant(performanceRecordShape, 'The matches away.'),
    seasonFraction: measure(
      'fraction',
      "Share of the team's matches of the season that were played, with 2 x (teams - 1) of them in all; null below five matches, and where the league is not a plain double round robin.",
      { min: 0, max: 1, sample: 'matches', least: LEAST_MATCHES },
    ),
    projectedPoints: measure(
      'points',
      'Points at the end of the season if the team goes on as before: points per match x all matches of the season; null below five matches, and where their number is not known.',
      { min: 0, sample: 'matches', least: LEAST_MATCHES },
    ),
  },
);

export type CurrentSeason = Shaped<typeof currentSeasonShape>;

/** The totals of the season, the table's place, and the projection: points per match x 2 (teams - 1), null below 5 matches. */
export function currentSeason({ teamId, games }: TeamSeason, league: LeagueSeason): CurrentSeason {
  const record = recordOf(games);
  const scheduled = scheduledMatches(league);
  const isProjected = scheduled !== null && record.matches >= LEAST_MATCHES;
  return {
    season: league.season,
    league: league.league,
    ...record,
    goalDifference: record.goalsFor - record.goalsAgainst,
    position: standingsOf(league).find((standing) => standing.teamId === teamId)?.position ?? null,
    teams: league.teams.size,
    home: recordOf(games.filter(({ venue }) => venue === 'HOME')),
    away: recordOf(games.filter(({ venue }) => venue === 'AWAY')),
    seasonFraction: isProjected ? Math.min(1, record.matches / scheduled) : null,
    projectedPoints: isProjected ? (record.points / record.matches) * scheduled : null,
  };
}
