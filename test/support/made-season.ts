import type { Quote } from '../../src/modules/matches/domain/odds.ts';
import type { PlayedMatch } from '../../src/modules/matches/domain/played-match.ts';
import {
  leagueSeason,
  type LeagueSeason,
  type TeamSeason,
} from '../../src/modules/teams/domain/dna/league-season.ts';

type Pair = readonly [home: number, away: number];
type Triple = readonly [home: number, draw: number, away: number];

/** A match of a made season; what is not given is not known. */
export interface MadeMatch {
  readonly home: string;
  readonly away: string;
  readonly goals: Pair;
  readonly halfTime?: Pair;
  readonly shots?: Pair;
  readonly shotsOnTarget?: Pair;
  readonly fouls?: Pair;
  readonly corners?: Pair;
  readonly yellowCards?: Pair;
  readonly redCards?: Pair;
  /** `yyyy-mm-dd`; a week after the match before it in the list when not given. */
  readonly on?: string;
  /** 1X2 prices of Bet365 before the match. */
  readonly opening?: Triple;
  /** 1X2 prices of Bet365 at kick-off. */
  readonly closing?: Triple;
  /** More quotes of any book, market and stage. */
  readonly quotes?: readonly Quote[];
}

/** A season of the Premier League as of long after its last match. Teams have the ids 1, 2, … in the order of their names. */
export function madeSeason(made: readonly MadeMatch[], season = '2025/26'): LeagueSeason {
  const names = [...new Set(made.flatMap(({ home, away }) => [home, away]))].sort();
  const idOf = (name: string): number => names.indexOf(name) + 1;
  const matches = made.map((match, index): PlayedMatch => {
    const playedOn =
      match.on ?? new Date(Date.UTC(2025, 7, 16) + index * 7 * 86_400_000).toISOString().slice(0, 10);
    const kickOffAt = new Date(`${playedOn}T14:00:00Z`);
    return {
      matchId: index + 1,
      division: 'E0',
      season,
      playedOn,
      kickOffAt,
      resultKnownAt: new Date(kickOffAt.getTime() + 150 * 60_000),
      homeTeamId: idOf(match.home),
      awayTeamId: idOf(match.away),
      homeGoals: match.goals[0],
      awayGoals: match.goals[1],
      halfTimeHomeGoals: match.halfTime?.[0] ?? null,
      halfTimeAwayGoals: match.halfTime?.[1] ?? null,
      homeShots: match.shots?.[0] ?? null,
      awayShots: match.shots?.[1] ?? null,
      homeShotsOnTarget: match.shotsOnTarget?.[0] ?? null,
      awayShotsOnTarget: match.shotsOnTarget?.[1] ?? null,
      homeFouls: match.fouls?.[0] ?? null,
      awayFouls: match.fouls?.[1] ?? null,
      homeCorners: match.corners?.[0] ?? null,
      awayCorners: match.corners?.[1] ?? null,
      homeYellowCards: match.yellowCards?.[0] ?? null,
      awayYellowCards: match.yellowCards?.[1] ?? null,
      homeRedCards: match.redCards?.[0] ?? null,
      awayRedCards: match.redCards?.[1] ?? null,
    };
  });
  const quotesOf = (stage: Quote['stage']): Map<number, Quote[]> =>
    new Map(
      made.map((match, index) => {
        const prices = stage === 'CLOSING' ? match.closing : match.opening;
        const more = (match.quotes ?? []).filter((quote) => quote.stage === stage);
        return [index + 1, [...(prices ? [resultQuote(stage, prices)] : []), ...more]];
      }),
    );
  return leagueSeason({
    division: 'E0',
    league: 'Premier League',
    season,
    asOf: new Date('2026-07-01T00:00:00Z'),
    matches,
    preMatchQuotes: quotesOf('PRE_MATCH'),
    closingQuotes: quotesOf('CLOSING'),
    teamNames: new Map(names.map((name) => [idOf(name), name])),
  });
}

/** The part of a team in a season. */
export function teamOf(league: LeagueSeason, name: string): TeamSeason {
  const team = [...league.teams.values()].find((one) => one.name === name);
  if (!team) throw new Error(`${name} plays no match of this season.`);
  return team;
}

function resultQuote(stage: Quote['stage'], [first, draw, second]: Triple): Quote {
  return { market: 'MATCH_RESULT', stage, book: 'B365', line: null, first, draw, second };
}
