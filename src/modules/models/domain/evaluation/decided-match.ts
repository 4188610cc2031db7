import type { PlayedMatch } from '../../../matches/domain/played-match.ts';

/** A played match with the instant at which it is forecast. */
export interface DecidedMatch extends PlayedMatch {
  readonly decidedAt: Date;
}
