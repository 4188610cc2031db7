import { studentCdf } from '../../../../quant/numeric/student-distribution.ts';

const ROUNDING = 1e-12;

export interface BelowZero {
  readonly mean: number;
  readonly standardError: number;
  /** One-sided: how likely a mean as low is where the true one is 0. */
  readonly pValue: number;
}

/**
 * Tests a mean for being below 0 by Student's t. `fairError` is the standard error that the prices say a mean of 0 has, null for a measure that is no
 * return: the larger of the two counts. Where few bets were won, at long prices, the spread of what was seen is far too small: of 50
 * bets at 10 with one winner it gives p = 0.0001, and the chance of one winner or none at fair prices is 0.03.
 * @returns null where nothing spreads, so that nothing can be said.
 */
export function testBelowZero(
  mean: number,
  seen: { readonly standardError: number; readonly degrees: number },
  fairError: number | null,
): BelowZero | null {
  const standardError = Math.max(seen.standardError, fairError ?? 0);
  // Of values that are all alike, rounding leaves a little.
  if (standardError <= ROUNDING * Math.abs(mean)) return null;
  return { mean, standardError, pValue: studentCdf(mean / standardError, seen.degrees) };
}

/** How the mean of a segment compares with that of its strategy's other bets. */
export interface Comparison {
  /**
   * One-sided: how likely a mean as far below theirs is where the true one is not below it. 1 where they are too few to say. A difference without any
   * spread is none that chance made: 0 for a lower mean, 1 for another.
   */
  readonly pValue: number;
  /** The difference, segment less others, divided by its standard error; null where nothing spreads, and where nothing was compared. */
  readonly differenceScore: number | null;
}

/** Where the other bets are too few. */
export const NOT_COMPARED: Comparison = { pValue: 1, differenceScore: null };

export function compareMeans(
  difference: number,
  seen: { readonly standardError: number; readonly degrees: number },
  fairError: number | null,
): Comparison {
  const test = testBelowZero(difference, seen, fairError);
  if (test === null) return { pValue: difference < 0 ? 0 : 1, differenceScore: null };
  return { pValue: test.pValue, differenceScore: difference / test.standardError };
}
