import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { Season } from '../../../matches/domain/season.ts';
import type { Day } from '../../../../shared/uk-time.ts';
import type { WalkSkipReason } from '../walk-forward/walk-forward.ts';

/** Probabilities of home win, draw and away win, in this order. */
export type ResultForecast = readonly number[];

/** The fair opinion of a benchmark at kick-off. */
export interface ClosingForecast {
  readonly book: BenchmarkBook;
  readonly probabilities: ResultForecast;
  /** The sum of 1 / price less 1, commission taken out. */
  readonly overround: number;
}

/** A played match with all that was forecast of it before its kick-off. */
export interface EvaluatedMatch {
  readonly matchId: number;
  readonly division: string;
  readonly season: Season;
  readonly playedOn: Day;
  /** Position of what happened: 0 home win, 1 draw, 2 away win. */
  readonly outcome: number;
  /** Null for a match that the model skipped. */
  readonly model: ResultForecast | null;
  /** Null with a forecast. */
  readonly skipped: WalkSkipReason | null;
  readonly baseRates: ResultForecast;
  /** Null when the season's benchmark did not close the match, or its prices cannot be freed of their margin. */
  readonly closing: ClosingForecast | null;
}
