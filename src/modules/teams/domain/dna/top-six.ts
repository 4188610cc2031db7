import type { Game } from './game.ts';
import type { LeagueSeason, TeamSeason } from './league-season.ts';

/** Places of the table before kick-off that count as the top. */
const TOP = 6;

/** A table says who is strong once both teams have played so many matches. */
export const LEAST_TABLE_MATCHES = 5;

export interface GamesByStrength {
  readonly againstTopSix: readonly Game[];
  readonly againstOthers: readonly Game[];
}

/**
 * The games of a team by the place of its opponent in the table before kick-off: the first six, or below. Games before which
 * either team had played fewer than five matches are in neither: that table says little.
 */
export function gamesByStrength({ games }: TeamSeason, league: LeagueSeason): GamesByStrength {
  const ranked = games.filter(
    (game, index) => index >= LEAST_TABLE_MATCHES && playedBefore(game, league) >= LEAST_TABLE_MATCHES,
  );
  const isTop = ({ opponentPosition }: Game): boolean => opponentPosition !== null && opponentPosition <= TOP;
  return {
    againstTopSix: ranked.filter(isTop),
    againstOthers: ranked.filter((game) => !isTop(game)),
  };
}

/** Matches that the opponent had played before this one. */
function playedBefore({ opponentId, kickOffAt }: Game, league: LeagueSeason): number {
  const games = league.teams.get(opponentId)?.games ?? [];
  return games.filter((game) => game.kickOffAt < kickOffAt).length;
}
