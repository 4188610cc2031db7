import type { Adjustment } from '../adjustment.ts';
import type { Segment } from '../../../strategies/domain/segments/segment.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import { meanOf, measureBet } from './bet-metric.ts';
import type { ExpectedEffect, FailurePattern } from './failure-pattern.ts';
import type { Findings } from './proposer.ts';

/**
 * What adjustments of the pattern's strategy would have brought on what was analysed: the bets that the changed rule refuses are taken out. The gain
 * that is expected of the next bets is the one that was seen, shrunk as `Findings.shrinkage` says: as a difference between bets where some are left.
 * @returns null where nothing says: the measure is known of no bet, or another configuration of a strategy of the library was never tried.
 */
export function expectedEffectOf(
  pattern: FailurePattern,
  adjustments: readonly Adjustment[],
  findings: Findings,
): ExpectedEffect | null {
  const { metric } = pattern;
  const seen =
    pattern.source === 'SETTLED_PICKS'
      ? seenOnBets(pattern, adjustments, findings)
      : seenInLibrary(pattern, adjustments, findings);
  if (seen === null) return null;
  // Without a bet left, nothing is lost any more.
  const gain = (seen.meanAfter ?? 0) - seen.meanBefore;
  const { ofMeans, ofDifferences } = findings.shrinkage;
  return { metric, ...seen, expectedGain: gain * (seen.meanAfter === null ? ofMeans : ofDifferences) };
}

/** Whether a bet is in a segment; in that of all bets, null, each is. */
export function isInSegment({ segments }: AnalysedBet, segment: Segment | null): boolean {
  return (
    segment === null ||
    segments.some(({ factor, value }) => factor === segment.factor && value === segment.value)
  );
}

type SeenEffect = Omit<ExpectedEffect, 'metric' | 'expectedGain'>;

function seenOnBets(
  pattern: FailurePattern,
  adjustments: readonly Adjustment[],
  { bets }: Findings,
): SeenEffect | null {
  const measured = bets.filter(
    (bet) => bet.strategyName === pattern.strategyName && measureBet(pattern, bet) !== null,
  );
  const kept = measured.filter((bet) => adjustments.every((one) => isKept(one, bet)));
  const meanBefore = meanOf(pattern, measured);
  if (meanBefore === null) return null;
  return {
    betsRemoved: measured.length - kept.length,
    betsKept: kept.filter((bet) => isInSegment(bet, pattern.segment)).length,
    meanBefore,
    meanAfter: meanOf(pattern, kept),
  };
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

/** Of what an evaluation stores, only the configurations that were tried have results, and over all divisions. */
function seenInLibrary(
  { segment, strategyName }: FailurePattern,
  adjustments: readonly Adjustment[],
  { strategies }: Findings,
): SeenEffect | null {
  const strategy = strategies.find((one) => one.kind === 'LIBRARY' && one.name === strategyName);
  const [adjustment, ...more] = adjustments;
  if (segment !== null || strategy?.kind !== 'LIBRARY' || more.length > 0) return null;
  if (adjustment?.kind !== 'SET' || adjustment.parameter !== 'minEdge') return null;
  const outcomeAt = (edge: number | null) => strategy.outcomes.find(({ minEdge }) => minEdge === edge);
  const [before, after] = [outcomeAt(strategy.rule.minEdge), outcomeAt(adjustment.to)];
  if (!before || !after || before.mean === null) return null;
  return {
    betsRemoved: before.bets - after.bets,
    betsKept: after.bets,
    meanBefore: before.mean,
    meanAfter: after.mean,
  };
}
