import type { Day } from '../../../shared/uk-time.ts';

/** A match that was played, with what a season file tells of it. Statistics that the league's file lacks are null. */
export interface PlayedMatch {
  readonly matchId: number;
  readonly division: string;
  readonly season: string;
  /** The UK day. */
  readonly playedOn: Day;
  readonly kickOffAt: Date;
  readonly resultKnownAt: Date;
  readonly homeTeamId: number;
  readonly awayTeamId: number;
  readonly homeGoals: number;
  readonly awayGoals: number;
  readonly halfTimeHomeGoals: number | null;
  readonly halfTimeAwayGoals: number | null;
  readonly homeShots: number | null;
  readonly awayShots: number | null;
  readonly homeShotsOnTarget: number | null;
  readonly awayShotsOnTarget: number | null;
  readonly homeFouls: number | null;
  readonly awayFouls: number | null;
  readonly homeCorners: number | null;
  readonly awayCorners: number | null;
  readonly homeYellowCards: number | null;
  readonly awayYellowCards: number | null;
  readonly homeRedCards: number | null;
  readonly awayRedCards: number | null;
}
