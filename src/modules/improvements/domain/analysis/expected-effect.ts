import type { Adjustment } from '../adjustment.ts';
import type { Segment } from '../../../strategies/domain/segments/segment.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import { meanOf, measureBet } from './bet-metric.ts';
import type { ExpectedEffect, FailurePattern } from './failure-pattern.ts';

/**
 * What adjustments would have brought on the bets of a strategy: those that the changed rule refuses are taken out. The gain that is expected of the
 * next bets is the one that was seen times `shrinkage`, as `findPatterns` gives it. `bets` are all of the strategy's; null where the pattern's
 * measure is known of none of them.
 */
export function expectedEffect(
  bets: readonly AnalysedBet[],
  pattern: FailurePattern,
  adjustments: readonly Adjustment[],
  shrinkage: number,
): ExpectedEffect | null {
  const measured = bets.filter((bet) => measureBet(pattern, bet) !== null);
  const kept = measured.filter((bet) => adjustments.every((one) => isKept(one, bet)));
  const meanBefore = meanOf(pattern, measured);
  if (meanBefore === null) return null;
  const meanAfter = meanOf(pattern, kept);
  return {
    metric: pattern.metric,
    betsRemoved: measured.length - kept.length,
    betsKept: kept.filter((bet) => isInSegment(bet, pattern.segment)).length,
    meanBefore,
    meanAfter,
    // Without a bet left, nothing is lost any more.
    expectedGain: ((meanAfter ?? 0) - meanBefore) * shrinkage,
  };
}

/** Whether a bet is in a segment; in that of all bets, null, each is. */
export function isInSegment({ segments }: AnalysedBet, segment: Segment | null): boolean {
  return (
    segment === null ||
    segments.some(({ factor, value }) => factor === segment.factor && value === segment.value)
  );
}

/** Whether a rule with the adjustment would have made the bet, too. */
function isKept(adjustment: Adjustment, bet: AnalysedBet): boolean {
  if (adjustment.kind === 'EXCLUDE') return !isInSegment(bet, adjustment.segment);
  if (adjustment.kind === 'REQUIRE_EDGE')
    return bet.edge >= adjustment.minEdge || !isInSegment(bet, adjustment.segment);
  const { parameter, to } = adjustment;
  if (parameter === 'minEdge') return bet.edge >= to;
  if (parameter === 'maxEdge') return bet.edge <= to;
  return parameter === 'minPrice' ? bet.price >= to : bet.price <= to;
}
