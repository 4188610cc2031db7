import type { Day } from '../../../../shared/uk-time.ts';
import type { Quote } from '../../../matches/domain/odds.ts';

export type Venue = 'HOME' | 'AWAY';

/** What a team did and what its opponent did. */
export interface Duel {
  readonly own: number;
  readonly opponent: number;
}

/** Fair probabilities of a match, 0..1, from the team's side; they sum to 1. */
export interface OwnChances {
  readonly win: number;
  readonly draw: number;
  readonly loss: number;
}

/** A played match from one team's side. Statistics that the league's file lacks are null. */
export interface Game {
  readonly matchId: number;
  readonly playedOn: Day;
  readonly kickOffAt: Date;
  readonly venue: Venue;
  readonly opponentId: number;
  readonly opponentName: string;
  readonly goals: Duel;
  readonly halfTimeGoals: Duel | null;
  readonly shots: Duel | null;
  readonly shotsOnTarget: Duel | null;
  readonly fouls: Duel | null;
  readonly corners: Duel | null;
  readonly yellowCards: Duel | null;
  readonly redCards: Duel | null;
  readonly result: 'WIN' | 'DRAW' | 'LOSS';
  /** 3, 1 or 0. */
  readonly points: number;
  /** Before the match, by the season's benchmark; null where it did not quote the match. */
  readonly opening: OwnChances | null;
  /** At kick-off, by the season's benchmark; null where it did not quote the match. */
  readonly closing: OwnChances | null;
  /** 3 x win + draw of `closing`. */
  readonly expectedPoints: number | null;
  /** Whole days since the team's match before it in this league and season; null for the first one. */
  readonly restDays: number | null;
  /** Place in the table before kick-off, 1 the first; null until both teams have played. */
  readonly position: number | null;
  readonly opponentPosition: number | null;
  /** Every quote of the match by every book that was known at the as-of instant. */
  readonly quotes: { readonly preMatch: readonly Quote[]; readonly closing: readonly Quote[] };
}
