import type { Quote } from '../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../matches/domain/played-match.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import type { Season } from '../../matches/domain/season.ts';
import type { DatedResult } from '../../models/domain/walk-forward/dated-result.ts';

/** What was known at an instant of a league's season and of those that it is compared with. */
export interface DriftHistory extends SeasonAsOf {
  /** In ascending order; those of which nothing was known are not among them. */
  readonly referenceSeasons: readonly Season[];
  /** In the order of play. */
  readonly reference: readonly PlayedMatch[];
  readonly current: readonly PlayedMatch[];
  /** Results of these seasons and of those before them that a goal model looks back to. */
  readonly results: readonly DatedResult[];
  /** Closing quotes by match. */
  readonly closingQuotes: ReadonlyMap<number, readonly Quote[]>;
}
