import { divisionOf } from '../../../../matches/domain/divisions.ts';
import type { LeagueSeason } from '../league-season.ts';
import { perLeague } from '../per-league.ts';
import { finalTable } from '../table-before.ts';
import { sumOf } from './mean-of.ts';

/** A team's row in the table of every result that was known. */
export interface Standing {
  readonly teamId: number;
  /** 1 the first. */
  readonly position: number;
  readonly matches: number;
  readonly points: number;
}

/** The table of a league as of its instant, the first place first: points, goal difference, goals scored, then the name. */
export const standingsOf: (league: LeagueSeason) => readonly Standing[] = perLeague((league) => {
  const names = new Map([...league.teams.values()].map(({ teamId, name }) => [teamId, name]));
  const positions = finalTable(league.matches, names);
  return [...league.teams.values()]
    .map(({ teamId, games }): Standing => ({
      teamId,
      position: positions.get(teamId) ?? league.teams.size,
      matches: games.length,
      points: sumOf(games, (game) => game.points),
    }))
    .sort((a, b) => a.position - b.position);
});

/**
 * Matches that each team plays in a season: 2 x (teams - 1) where every pair meets at both grounds; null in divisions of
 * which that is not known. Teams that have not played yet are not known of, so the number is firm from the second round on.
 */
export function scheduledMatches({ division, teams }: LeagueSeason): number | null {
  return divisionOf(division).isDoubleRoundRobin ? 2 * (teams.size - 1) : null;
}
