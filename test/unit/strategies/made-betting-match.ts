import type { Quote } from '../../../src/modules/matches/domain/odds.ts';
import type { PlayedMatch } from '../../../src/modules/matches/domain/played-match.ts';
import type {
  BettingMatch,
  MatchForecast,
} from '../../../src/modules/strategies/domain/backtest/betting-match.ts';

export interface MadeBettingMatch {
  readonly home?: number;
  readonly away?: number;
  readonly goals: readonly [home: number, away: number];
  readonly forecast?: MatchForecast | null;
  readonly form?: { readonly home: number | null; readonly away: number | null };
  readonly quotes?: readonly Quote[];
  readonly closing?: readonly Quote[];
}

const HOUR_MS = 3_600_000;

/** Matches a week apart, of teams 1 and 2 unless told, each decided a day before. */
export function madeBettingMatches(made: readonly MadeBettingMatch[]): BettingMatch[] {
  return made.map(
    ({ home = 1, away = 2, goals, forecast = null, form, quotes = [], closing = [] }, index) => {
      const kickOffAt = new Date(Date.UTC(2025, 7, 16 + 7 * index, 14));
      return {
        before: {
          matchId: index + 1,
          homeTeamId: home,
          awayTeamId: away,
          decidedAt: new Date(kickOffAt.getTime() - 24 * HOUR_MS),
          quotes,
          forecast,
          form: form ?? { home: null, away: null },
        },
        played: playedMatch({ matchId: index + 1, home, away, goals, kickOffAt }),
        closingQuotes: closing,
      };
    },
  );
}

export function playedMatch(made: {
  readonly matchId: number;
  readonly home: number;
  readonly away: number;
  readonly goals: readonly [home: number, away: number];
  readonly kickOffAt: Date;
}): PlayedMatch {
  const { matchId, home, away, goals, kickOffAt } = made;
  const unknown = null;
  return {
    matchId,
    division: 'E0',
    season: '2025/26',
    playedOn: kickOffAt.toISOString().slice(0, 10),
    kickOffAt,
    resultKnownAt: new Date(kickOffAt.getTime() + 2.5 * HOUR_MS),
    homeTeamId: home,
    awayTeamId: away,
    homeGoals: goals[0],
    awayGoals: goals[1],
    halfTimeHomeGoals: unknown,
    halfTimeAwayGoals: unknown,
    homeShots: unknown,
    awayShots: unknown,
    homeShotsOnTarget: unknown,
    awayShotsOnTarget: unknown,
    homeFouls: unknown,
    awayFouls: unknown,
    homeCorners: unknown,
    awayCorners: unknown,
    homeYellowCards: unknown,
    awayYellowCards: unknown,
    homeRedCards: unknown,
    awayRedCards: unknown,
  };
}

/** Prices of a book: three for a result, two for what has a line. */
export function quote(
  book: string,
  market: Quote['market'],
  line: number | null,
  prices: readonly [number, number] | readonly [number, number, number],
  stage: Quote['stage'] = 'PRE_MATCH',
): Quote {
  const [first, middle, last] = prices;
  return {
    market,
    stage,
    book,
    line,
    first,
    draw: last === undefined ? null : middle,
    second: last ?? middle,
  };
}
