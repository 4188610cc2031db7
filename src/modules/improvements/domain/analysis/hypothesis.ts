import type { FailurePattern } from './failure-pattern.ts';
import type { Comparison } from './test-below-zero.ts';

/** A mean that is tested for being below 0, with the p-value of that test alone; `comparison` has that of the second one. */
export type Hypothesis = Omit<FailurePattern, 'id' | 'adjustedPValue'> & {
  /** With the other bets of the strategy; null for all its bets, which have no others. */
  readonly comparison: Comparison | null;
};
