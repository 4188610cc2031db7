import { shrinkageFactor } from '../../../../quant/testing/shrinkage-factor.ts';
import { yekutieliAdjusted } from '../../../../quant/testing/yekutieli-adjusted.ts';
import type { FailurePattern } from './failure-pattern.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { Shrinkage } from './proposer.ts';

export interface FoundPatterns {
  /** The most harmful first: by what the bets lose in all, per unit staked. */
  readonly patterns: readonly FailurePattern[];
  readonly shrinkage: Shrinkage;
}

/**
 * The hypotheses that hold after the correction for every one of them. A segment is a pattern of its own where its bets lose and do so more than the
 * other bets of its strategy: both has to be shown, so that the larger of the two p-values counts (the intersection-union test, Berger,
 * Technometrics 24, 1982). What fails as a whole is one pattern, without a segment.
 */
export function findPatterns(
  hypotheses: readonly Hypothesis[],
  { falseDiscoveryRate }: { readonly falseDiscoveryRate: number },
): FoundPatterns {
  const adjusted = yekutieliAdjusted(hypotheses.map(largerPValue));
  const held = hypotheses.flatMap(({ comparison, ...hypothesis }, index) => {
    const adjustedPValue = adjusted[index] ?? 1;
    if (hypothesis.mean >= 0 || adjustedPValue > falseDiscoveryRate) return [];
    return [{ ...hypothesis, pValue: largerPValue({ ...hypothesis, comparison }), adjustedPValue }];
  });
  return {
    patterns: held
      .toSorted((left, right) => harmOf(right) - harmOf(left))
      .map((one, index) => ({ id: `P${index + 1}`, ...one })),
    shrinkage: {
      ofMeans: shrinkageFactor(hypotheses.map(({ mean, standardError }) => mean / standardError)),
      ofDifferences: shrinkageFactor(
        hypotheses.flatMap(({ comparison }) => comparison?.differenceScore ?? []),
      ),
    },
  };
}

function largerPValue({ pValue, comparison }: Hypothesis): number {
  return Math.max(pValue, comparison?.pValue ?? 0);
}

function harmOf({ bets, mean }: Pick<FailurePattern, 'bets' | 'mean'>): number {
  return bets * Math.abs(mean);
}
