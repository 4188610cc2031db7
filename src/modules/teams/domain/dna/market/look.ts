import { compareFigures } from '../compare-figures.ts';
import type { FlatBet } from './flat-bet.ts';
import { CONFIDENCE } from './market-minimums.ts';
import { normalQuantile } from './normal-quantile.ts';
import { returnsOf, roiBound, type Returns } from './returns.ts';

/** Which way a look is judged: whether a return is above zero (lower bound) or below it (upper bound). */
export type Side = -1 | 1;

/** Bets that were looked at, and the bound of their return. */
export interface Look<Subject> {
  readonly subject: Subject;
  readonly returns: Returns;
  readonly roi: number;
  /** One-sided, at the confidence of a single look. */
  readonly bound: number;
  /** At the confidence that all looks together keep: Bonferroni. */
  readonly adjustedBound: number;
}

/** The standard normal quantiles of a single look and of one among `looks`, 1 - (1 - confidence) / looks. */
export function quantilesFor(looks: number): { readonly single: number; readonly adjusted: number } {
  return {
    single: normalQuantile(CONFIDENCE),
    adjusted: normalQuantile(1 - (1 - CONFIDENCE) / Math.max(1, looks)),
  };
}

/**
 * Looks at the return of each lot of bets. Lots too small for a bound are not looked at; the adjusted bound knows how many are.
 * The best come first (`side` -1: the highest lower bounds; 1: the lowest upper bounds), equals in the order given.
 */
export function lookAt<Subject>(
  lots: readonly { readonly subject: Subject; readonly bets: readonly FlatBet[] }[],
  side: Side,
): Look<Subject>[] {
  const sums = lots.map(({ subject, bets }) => ({ subject, returns: returnsOf(bets) }));
  const looked = sums.filter(({ returns }) => returns.standardError !== null);
  const z = quantilesFor(looked.length);
  const looks = looked.flatMap(({ subject, returns }): Look<Subject>[] => {
    const bound = roiBound(returns, z.single, side);
    const adjustedBound = roiBound(returns, z.adjusted, side);
    return returns.roi === null || bound === null || adjustedBound === null
      ? []
      : [{ subject, returns, roi: returns.roi, bound, adjustedBound }];
  });
  return looks.sort((a, b) => side * compareFigures(a.bound, b.bound));
}

/** A fraction as a reader says it: `12.3 %`. */
export function percent(value: number): string {
  return `${(Math.round(value * 1000) / 10 + 0).toFixed(1)} %`;
}
