export const DEVIG_METHODS = ['MULTIPLICATIVE', 'ADDITIVE', 'POWER', 'SHIN', 'ODDS_RATIO'] as const;

/** How a bookmaker's margin is taken out of a book of odds. */
export type DevigMethod = (typeof DEVIG_METHODS)[number];

/** Fair probabilities of a book, in the order of its odds, each above 0 and summing to 1. */
export interface DevigResult {
  readonly method: DevigMethod;
  readonly probabilities: readonly number[];
  /** The sum of 1 / odds, less 1: 0.03 is a margin of three percent. */
  readonly overround: number;
  /** The number that the method solved for; `margin` is the overround itself. */
  readonly parameter: { readonly name: 'margin' | 'k' | 'z' | 'c'; readonly value: number };
}
