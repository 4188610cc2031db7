import type { PlayedMatch } from '../../../matches/domain/played-match.ts';

const FORM_MATCHES = 5;

/**
 * Points a match of a team over its last five matches of the season whose results were known at an instant, 0..3; null below five.
 * `season` is in the order in which the matches were played.
 */
export function recentForm(teamId: number, season: readonly PlayedMatch[], at: Date): number | null {
  const last = season
    .filter(
      ({ homeTeamId, awayTeamId, resultKnownAt }) =>
        (homeTeamId === teamId || awayTeamId === teamId) && resultKnownAt <= at,
    )
    .slice(-FORM_MATCHES);
  if (last.length < FORM_MATCHES) return null;
  return last.reduce((points, match) => points + pointsOf(teamId, match), 0) / FORM_MATCHES;
}

function pointsOf(teamId: number, { homeTeamId, homeGoals, awayGoals }: PlayedMatch): number {
  const margin = (homeGoals - awayGoals) * (homeTeamId === teamId ? 1 : -1);
  return margin > 0 ? 3 : margin === 0 ? 1 : 0;
}
