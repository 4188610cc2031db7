import type { GoalMeans } from '../../../../quant/goals/expected-goals.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';

/** What the model said of a match from the results that were known when the bet was decided. */
export interface MatchForecast {
  readonly means: GoalMeans;
  readonly rho: number;
  readonly covariance: number;
}

/** All that may decide about bets on a match: nothing of it was known later than `decidedAt`. */
export interface MatchBefore {
  readonly matchId: number;
  readonly homeTeamId: number;
  readonly awayTeamId: number;
  /** The latest instant at which one of the prices became known: a bet on it could be placed from then on. */
  readonly decidedAt: Date;
  /** PRE_MATCH quotes that were in force then. */
  readonly quotes: readonly Quote[];
  /** Null where the model had none: bets that need it are not placed. */
  readonly forecast: MatchForecast | null;
  /** Points a match over the last five of each side in the season; null below five. */
  readonly form: { readonly home: number | null; readonly away: number | null };
}

/** A match with what it came to. */
export interface BettingMatch {
  readonly before: MatchBefore;
  readonly played: PlayedMatch;
  readonly closingQuotes: readonly Quote[];
}
