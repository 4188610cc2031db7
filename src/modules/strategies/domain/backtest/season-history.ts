import type { Quote } from '../../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';
import type { DatedResult } from '../../../models/domain/walk-forward/dated-result.ts';
import type { TimedQuote } from './decision-instant.ts';

/** A league's season with all that strategies are tested on, as it was known at an instant. */
export interface SeasonHistory {
  readonly division: string;
  readonly season: string;
  readonly asOf: Date;
  /** In the order in which they were played. */
  readonly matches: readonly PlayedMatch[];
  /** Of the division, of every season. */
  readonly results: readonly DatedResult[];
  readonly preMatchQuotes: ReadonlyMap<number, readonly TimedQuote[]>;
  readonly closingQuotes: ReadonlyMap<number, readonly Quote[]>;
  readonly teamNames: ReadonlyMap<number, string>;
}
