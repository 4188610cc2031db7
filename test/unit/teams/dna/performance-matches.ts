import type { MadeMatch } from '../../../support/made-season.ts';

/** Prices without a margin: at home P = 1/2, 1/4, 1/4 and 1.75 points are expected, away 1/4 x 3 + 1/4 = 1. */
export const FAIR: readonly [number, number, number] = [2, 4, 4];

/** A match that Town plays at home against City, unless told otherwise. */
export function townMatch(own: number, opponent: number, more: Partial<MadeMatch> = {}): MadeMatch {
  return { home: 'Town', away: 'City', goals: [own, opponent], ...more };
}

/** A match that Town plays at City's ground; `own` are Town's goals. */
export function townAway(own: number, opponent: number, more: Partial<MadeMatch> = {}): MadeMatch {
  return { home: 'City', away: 'Town', goals: [opponent, own], ...more };
}

/** The same match, so many times. */
export function times(count: number, match: MadeMatch): MadeMatch[] {
  return Array.from({ length: count }, () => match);
}
