import type { Duel, Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { perLeague } from '../per-league.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';
import { sum } from './mean-of.ts';

/** Goals and shots on target of a whole league, in matches that tell both. */
export const leagueConversion = perLeague(({ teams }) => {
  const shot = shotGames([...teams.values()].flatMap(({ games }) => games));
  const shotsOnTarget = sum(shot.map(({ shotsOnTarget: { own } }) => own));
  const goals = sum(shot.map((game) => game.goals.own));
  const isEnough = shotsOnTarget >= MARKET_MINIMUMS.shotsOnTarget;
  return { shotsOnTarget, goalsPerShotOnTarget: isEnough ? goals / shotsOnTarget : null };
});

/**
 * How far a team's goals, and those of its opponents, were above what their shots on target are worth in the league. Null below
 * the minimum of matches, and where the league's own rate is unknown.
 */
export function conversionLuckOf({ games }: TeamSeason, goalsPerShotOnTarget: number | null) {
  const shot = shotGames(games);
  const over = (side: keyof Duel): number | null =>
    goalsPerShotOnTarget !== null && shot.length >= MARKET_MINIMUMS.matches
      ? sum(shot.map((game) => game.goals[side] - goalsPerShotOnTarget * game.shotsOnTarget[side]))
      : null;
  return { matches: shot.length, goalsOverShots: over('own'), concededOverShots: over('opponent') };
}

function shotGames(games: readonly Game[]): (Game & { readonly shotsOnTarget: Duel })[] {
  return games.flatMap((game) =>
    game.shotsOnTarget ? [{ ...game, shotsOnTarget: game.shotsOnTarget }] : [],
  );
}
