import { perLeague } from '../per-league.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { mainHandicap } from './best-offer.ts';
import { FAMILIES, PRICED_FAMILIES, settle, type Family, type PricedFamily } from './family.ts';
import { placeFlatBet, type FlatBet } from './flat-bet.ts';

/** How often a family came in over a team's matches, and the bets that could have been placed on it. */
export interface FamilyRecord {
  /** Matches in which it was decided: without returned stakes, and for handicaps without matches that have no line. */
  readonly matches: number;
  /** Of them, half wins included. */
  readonly hits: number;
  /** In the order of the matches; none for what no file prices. */
  readonly bets: readonly FlatBet[];
}

export type FamilyRecords = ReadonlyMap<Family, FamilyRecord>;

/** The record of every family, by team id. */
export const familyRecords = perLeague(
  (league): ReadonlyMap<number, FamilyRecords> =>
    new Map([...league.teams.values()].map((team) => [team.teamId, recordsOf(team, league)])),
);

/** How often each family came in over all teams of the league; a match counts for both of its teams. */
export const leagueRates = perLeague(
  (league): ReadonlyMap<Family, { readonly matches: number; readonly hits: number }> =>
    new Map(
      FAMILIES.map((family) => {
        const records = [...familyRecords(league).values()].map((one) => one.get(family));
        const matches = records.reduce((total, one) => total + (one?.matches ?? 0), 0);
        const hits = records.reduce((total, one) => total + (one?.hits ?? 0), 0);
        return [family, { matches, hits }];
      }),
    ),
);

/** The bets of a team on a family in the order of its matches. */
export function betsOf(team: TeamSeason, league: LeagueSeason, family: PricedFamily): readonly FlatBet[] {
  return familyRecords(league).get(team.teamId)?.get(family)?.bets ?? [];
}

function recordsOf(team: TeamSeason, { benchmark }: LeagueSeason): FamilyRecords {
  const games = team.games.map((game) => ({ game, line: mainHandicap(game.quotes.preMatch) }));
  return new Map(
    FAMILIES.map((family) => {
      const settled = games.map(({ game, line }) => settle(family, game, line));
      const isWon = settled.map((one) => one !== null && one.win + one.halfWin > 0);
      const isLost = settled.map((one) => one !== null && one.loss + one.halfLoss > 0);
      const hits = isWon.filter(Boolean).length;
      const priced = PRICED_FAMILIES.find((one) => one === family);
      const bets = priced ? games.map(({ game, line }) => placeFlatBet(priced, game, line, benchmark)) : [];
      return [
        family,
        {
          matches: hits + isLost.filter(Boolean).length,
          hits,
          bets: bets.filter((bet) => bet !== null),
        },
      ];
    }),
  );
}
