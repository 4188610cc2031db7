import type { Season } from './season.ts';

/** One league's season as it was known at an instant. */
export interface SeasonAsOf {
  readonly division: string;
  readonly season: Season;
  readonly asOf: Date;
}
