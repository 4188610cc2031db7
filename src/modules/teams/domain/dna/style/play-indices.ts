import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import type { LeagueMeasure } from './league-norms.ts';
import { cornersPerShot, foulsFor } from './play-measures.ts';
import { accuracy, shotsAgainst } from './shot-measures.ts';

/** Proxy of directness: (z of shots on target per shot - z of corners per shot) / 2, z in the league; null without either. */
export function directnessOf(team: TeamSeason, league: LeagueSeason): number | null {
  return halfDifference(accuracy, cornersPerShot, team, league);
}

/** Proxy of pressing: (z of fouls committed per match - z of shots allowed per match) / 2, z in the league; null without either. */
export function pressingOf(team: TeamSeason, league: LeagueSeason): number | null {
  return halfDifference(foulsFor, shotsAgainst, team, league);
}

function halfDifference(
  plus: LeagueMeasure,
  minus: LeagueMeasure,
  team: TeamSeason,
  league: LeagueSeason,
): number | null {
  const [more, less] = [plus.standing(team, league).z, minus.standing(team, league).z];
  return more === null || less === null ? null : (more - less) / 2;
}
