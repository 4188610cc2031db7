import type { Quote } from '../../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';
import type { Season } from '../../../matches/domain/season.ts';
import type { DatedResult } from '../walk-forward/dated-result.ts';

/** All that an evaluation reads of a league, as it was known at its as-of: plain data that can be sent to a thread. */
export interface LeagueFacts {
  readonly division: string;
  /** Every known result, in the order in which the matches were played. */
  readonly results: readonly DatedResult[];
  /** The seasons to forecast, in ascending order. */
  readonly seasons: readonly SeasonFacts[];
}

export interface SeasonFacts {
  readonly season: Season;
  /** In the order in which the matches were played. */
  readonly played: readonly PlayedMatch[];
  /** The benchmarks' closing prices of the match result, by match. */
  readonly closing: ReadonlyMap<number, readonly Quote[]>;
}
