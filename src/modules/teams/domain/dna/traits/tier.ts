import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { perLeague } from '../per-league.ts';
import { finalTable } from '../table-before.ts';
import { LEAST_MATCHES, TOP_SIX } from './trait-limits.ts';

export const TIERS = ['ELITE', 'TOP6', 'MID', 'BOTTOM'] as const;
export type Tier = (typeof TIERS)[number];

export interface TierPlace {
  readonly tier: Tier;
  /** 1 for the first of the tier. */
  readonly tierRank: number;
}

/** Shares of the league's teams, rounded to whole teams: 3 of 20 and of 18, and 5 of 20 and of 18. */
const ELITE_SHARE = 0.15;
const BOTTOM_SHARE = 0.25;

/** Places of the teams in the table with every match that was known, 1 the first, by team id. */
export const placesIn = perLeague((league) =>
  finalTable(league.matches, new Map([...league.teams].map(([id, { name }]) => [id, name]))),
);

/**
 * A team's tier by its place in the table at the as-of instant (points, goal difference, goals, name), in a league of n teams:
 * ELITE the first 15 % of n, rounded, one at least; TOP6 from there to the sixth place, but not past the upper half; BOTTOM the
 * last 25 % of n, rounded; MID between. The rank counts from the first place of the tier. Null below five matches.
 */
export function tierOf(team: TeamSeason, league: LeagueSeason): TierPlace | null {
  const place = placesIn(league).get(team.teamId);
  if (place === undefined || team.games.length < LEAST_MATCHES) return null;
  const teams = league.teams.size;
  const elite = Math.max(1, Math.round(ELITE_SHARE * teams));
  const top = Math.max(elite, Math.min(TOP_SIX, Math.floor(teams / 2)));
  const mid = Math.max(top, teams - Math.round(BOTTOM_SHARE * teams));
  if (place <= elite) return { tier: 'ELITE', tierRank: place };
  if (place <= top) return { tier: 'TOP6', tierRank: place - elite };
  if (place <= mid) return { tier: 'MID', tierRank: place - top };
  return { tier: 'BOTTOM', tierRank: place - mid };
}
