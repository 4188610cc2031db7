import type { FailurePattern } from './failure-pattern.ts';
import type { Comparison } from './test-below-zero.ts';

/** A mean that is tested for being below 0, with the p-value of that test alone. */
export type Hypothesis = Omit<FailurePattern, 'id' | 'adjustedPValue'> & {
  /** With the other bets of the strategy. Of all its bets there are no others: worse, without a score. With too few others: not worse, without a score. */
  readonly comparison: Comparison;
};
