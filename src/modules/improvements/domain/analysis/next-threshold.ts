import type { Adjustment } from '../adjustment.ts';
import type { ExpectedEffect } from './failure-pattern.ts';
import type { AnalysedStrategy, ThresholdOutcome } from './proposer.ts';

export interface StricterThreshold {
  readonly adjustment: Adjustment;
  readonly before: ThresholdOutcome;
  readonly after: ThresholdOutcome;
}

/**
 * The next stricter least edge that was tried of a strategy of the library, where its bets did better than those of the present one; null where it has
 * none, or where that did no better.
 */
export function nextThreshold({
  rule,
  outcomes,
}: Extract<AnalysedStrategy, { kind: 'LIBRARY' }>): StricterThreshold | null {
  const { minEdge } = rule;
  if (minEdge === null) return null;
  const before = outcomes.find((one) => one.minEdge === minEdge);
  const after = outcomes.find((one) => one.minEdge > minEdge);
  if (!before || !after || before.mean === null || after.mean === null || after.mean <= before.mean)
    return null;
  return {
    adjustment: { kind: 'SET', parameter: 'minEdge', from: minEdge, to: after.minEdge },
    before,
    after,
  };
}

/** What the stricter configuration brought against the present one, in the same seasons. */
export function effectOfThreshold(
  before: ThresholdOutcome,
  after: ThresholdOutcome,
  shrinkage: number,
): ExpectedEffect {
  const [meanBefore, meanAfter] = [before.mean ?? 0, after.mean ?? 0];
  return {
    metric: 'PROFIT',
    betsRemoved: before.bets - after.bets,
    betsKept: after.bets,
    meanBefore,
    meanAfter,
    expectedGain: (meanAfter - meanBefore) * shrinkage,
  };
}
