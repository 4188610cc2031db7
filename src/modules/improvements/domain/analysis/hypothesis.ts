import type { FailurePattern } from './failure-pattern.ts';

/** A mean that is tested for being below 0, with the p-value of that test alone. */
export type Hypothesis = Omit<FailurePattern, 'id' | 'adjustedPValue'> & {
  /** Of a segment: whether it does worse than the strategy's other bets by more than chance, too. True for all bets of a strategy. */
  readonly isWorse: boolean;
};
