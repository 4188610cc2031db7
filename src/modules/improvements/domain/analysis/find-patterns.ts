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
 * The hypotheses that hold after the correction for every one of them. A segment is a pattern of its own where it does worse than the other bets of its
 * strategy, too: what fails as a whole is one pattern, without a segment. One that does not is corrected for all the same, as a test that said
 * nothing, so that the rate holds among what is told.
 */
export function findPatterns(
  hypotheses: readonly Hypothesis[],
  { falseDiscoveryRate }: { readonly falseDiscoveryRate: number },
): FoundPatterns {
  const adjusted = yekutieliAdjusted(
    hypotheses.map(({ pValue, comparison }) => (comparison.isWorse ? pValue : 1)),
  );
  const held = hypotheses.flatMap(({ comparison, ...hypothesis }, index) => {
    const adjustedPValue = adjusted[index] ?? 1;
    const holds = comparison.isWorse && hypothesis.mean < 0 && adjustedPValue <= falseDiscoveryRate;
    return holds ? [{ ...hypothesis, adjustedPValue }] : [];
  });
  return {
    patterns: held
      .toSorted((left, right) => harmOf(right) - harmOf(left))
      .map((one, index) => ({ id: `P${index + 1}`, ...one })),
    shrinkage: {
      ofMeans: shrinkageFactor(hypotheses.map(({ mean, standardError }) => mean / standardError)),
      ofDifferences: shrinkageFactor(
        hypotheses.flatMap(({ comparison }) => comparison.differenceScore ?? []),
      ),
    },
  };
}

function harmOf({ bets, mean }: Pick<FailurePattern, 'bets' | 'mean'>): number {
  return bets * Math.abs(mean);
}
