import type { FailurePattern } from './failure-pattern.ts';

/** A mean that is tested for being below 0, with the p-value of that test alone. */
export type Hypothesis = Omit<FailurePattern, 'id' | 'adjustedPValue'>;
