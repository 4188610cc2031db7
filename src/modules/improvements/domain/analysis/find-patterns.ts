import { shrinkageFactor } from '../../../../quant/testing/shrinkage-factor.ts';
import { yekutieliAdjusted } from '../../../../quant/testing/yekutieli-adjusted.ts';
import type { FailurePattern } from './failure-pattern.ts';
import type { Hypothesis } from './hypothesis.ts';

export interface FoundPatterns {
  /** The most harmful first: by what the bets lose in all, per unit staked. */
  readonly patterns: readonly FailurePattern[];
  /** What is left of an effect that was picked out of all that was tested, 0..1. */
  readonly shrinkage: number;
}

/**
 * The hypotheses that hold after the correction for every one of them. A segment is a pattern of its own where it is worse than the other bets of
 * its strategy, too: what fails as a whole is one pattern, without a segment.
 */
export function findPatterns(
  hypotheses: readonly Hypothesis[],
  { falseDiscoveryRate }: { readonly falseDiscoveryRate: number },
): FoundPatterns {
  const adjusted = yekutieliAdjusted(hypotheses.map(({ pValue }) => pValue));
  const held = hypotheses
    .map((hypothesis, index) => ({ ...hypothesis, adjustedPValue: adjusted[index] ?? 1 }))
    .filter((one) => one.adjustedPValue <= falseDiscoveryRate && standsOut(one));
  return {
    patterns: held
      .toSorted((left, right) => harmOf(right) - harmOf(left))
      .map((one, index) => ({ id: `P${index + 1}`, ...one })),
    shrinkage: shrinkageFactor(hypotheses.map(({ mean, standardError }) => mean / standardError)),
  };
}

function standsOut({ segment, mean, restMean }: Hypothesis): boolean {
  if (mean >= 0) return false;
  return segment === null || (restMean !== null && mean < restMean);
}

function harmOf({ bets, mean }: Hypothesis): number {
  return bets * Math.abs(mean);
}
