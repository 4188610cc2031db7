import type { LeagueSeasonInput } from '../../../../src/modules/teams/domain/dna/league-season.ts';
import type { Quote } from '../../../../src/modules/matches/domain/odds.ts';
import type { PlayedMatch } from '../../../../src/modules/matches/domain/played-match.ts';

export const TEAM_NAMES = new Map([
  [1, 'Ant'],
  [2, 'Bee'],
  [3, 'Cow'],
  [4, 'Dog'],
]);

/** A played match between clubs of `TEAM_NAMES` that kicks off at 14:00 UTC unless told; its result is known 150 minutes later. */
export function played(
  matchId: number,
  [homeTeamId, awayTeamId]: readonly [number, number],
  [homeGoals, awayGoals]: readonly [number, number],
  kickOff = `2025-08-${String(15 + matchId).padStart(2, '0')}T14:00:00Z`,
  more: Partial<PlayedMatch> = {},
): PlayedMatch {
  const kickOffAt = new Date(kickOff);
  return {
    matchId,
    division: 'E0',
    season: '2025/26',
    playedOn: kickOff.slice(0, 10),
    kickOffAt,
    resultKnownAt: new Date(kickOffAt.getTime() + 150 * 60_000),
    homeTeamId,
    awayTeamId,
    homeGoals,
    awayGoals,
    halfTimeHomeGoals: null,
    halfTimeAwayGoals: null,
    homeShots: null,
    awayShots: null,
    homeShotsOnTarget: null,
    awayShotsOnTarget: null,
    homeFouls: null,
    awayFouls: null,
    homeCorners: null,
    awayCorners: null,
    homeYellowCards: null,
    awayYellowCards: null,
    homeRedCards: null,
    awayRedCards: null,
    ...more,
  };
}

/** A 1X2 quote at kick-off. */
export function closingQuote(book: string, first = 2, draw = 4, second = 4): Quote {
  return { market: 'MATCH_RESULT', stage: 'CLOSING', book, line: null, first, draw, second };
}

export function seasonInput(
  matches: readonly PlayedMatch[],
  more: Partial<LeagueSeasonInput> = {},
): LeagueSeasonInput {
  return {
    division: 'E0',
    league: 'Premier League',
    season: '2025/26',
    asOf: new Date('2026-07-01T00:00:00Z'),
    matches,
    preMatchQuotes: new Map(),
    closingQuotes: new Map(),
    teamNames: TEAM_NAMES,
    ...more,
  };
}
