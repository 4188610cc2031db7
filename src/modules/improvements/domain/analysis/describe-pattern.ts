import type { Segment } from '../../../strategies/domain/segments/segment.ts';
import type { ExpectedEffect, FailurePattern } from './failure-pattern.ts';

/** What goes wrong, in a sentence with the figures of the pattern. */
export function describePattern(pattern: FailurePattern): string {
  const { strategyName, segment, source, bets, matches, mean, restMean, winRate, roi } = pattern;
  const where = segment === null ? 'all its bets' : `its bets of ${nameOfSegment(segment)}`;
  const others = restMean === null ? '' : `, against ${percent(restMean)} of its other bets`;
  const lost = [
    ...(winRate === null ? [] : [`${percent(winRate)} were won`]),
    ...(roi === null ? [] : [`the return on turnover was ${percent(roi)}`]),
  ];
  return (
    `${strategyName} loses on ${where}: ${nameOfMetric(pattern)} of ${percent(mean)} in the mean of ` +
    `${bets} ${source === 'SETTLED_PICKS' ? `settled picks on ${matches} matches` : 'bets of stored evaluations'}${others}` +
    `${lost.length === 0 ? '' : `; of all that were settled there ${lost.join(', ')}`}.`
  );
}

/** How sure the pattern is, in a sentence. */
export function describeEvidence({ segment, standardError, pValue, adjustedPValue }: FailurePattern): string {
  const nothing = segment === null ? 'did not lose' : 'did not lose, or no more than the other bets';
  return (
    `The standard error of that mean is ${percent(standardError)}. If its bets ${nothing}, the like would be seen with probability ` +
    `${pValue.toPrecision(3)}; corrected for everything that was tested, that is ${adjustedPValue.toPrecision(3)}.`
  );
}

/** What the change would have done, in a sentence. */
export function describeEffect({
  metric,
  betsRemoved,
  betsKept,
  meanBefore,
  meanAfter,
  expectedGain,
}: ExpectedEffect): string {
  const after = meanAfter === null ? 'none is left' : `${percent(meanAfter)} after it`;
  return (
    `On the same bets the change takes ${betsRemoved} out and leaves ${betsKept} of the pattern: the strategy's mean ` +
    `${metric === 'FAIR_CLV' ? 'fair closing line value' : 'profit per unit'} was ${percent(meanBefore)} before it and ${after}. ` +
    `Of the next bets a gain of ${percent(expectedGain)} is expected, shrunk by the share of what was tested that chance explains.`
  );
}

function nameOfSegment({ factor, value }: Segment): string {
  return `${factor} ${value}`;
}

function nameOfMetric({ metric, benchmark }: FailurePattern): string {
  return metric === 'FAIR_CLV' ? `a fair closing line value by ${benchmark ?? 'none'}` : 'a profit per unit';
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
