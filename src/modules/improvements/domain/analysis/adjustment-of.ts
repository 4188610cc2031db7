import type { StrategyRule } from '../../../pipeline/domain/run-config.ts';
import type { Adjustment } from '../adjustment.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import { nextThreshold } from './next-threshold.ts';
import type { AnalysedStrategy, Findings, LibraryStrategy } from './proposer.ts';
import { isInSegment } from './expected-effect.ts';
import type { FailurePattern } from './failure-pattern.ts';
import { searchLeastEdge } from './least-edge.ts';

export interface ReasonedAdjustment {
  readonly adjustment: Adjustment;
  readonly why: string;
}

/** What the rules of the product know against a pattern of a strategy; null where they know nothing. */
export function adjustmentOf(
  strategy: AnalysedStrategy,
  pattern: FailurePattern,
  { bets, minimumBets }: Findings,
): ReasonedAdjustment | null {
  if (strategy.kind === 'LIBRARY') return stricterConfiguration(strategy, pattern);
  const ofPattern = bets.filter(
    (bet) => bet.strategyName === pattern.strategyName && isInSegment(bet, pattern.segment),
  );
  return adjustmentOfBets(strategy.rule, pattern, ofPattern, minimumBets / 2);
}

/** The library takes no conditions on segments, so that what fails in a division alone is left to people. */
function stricterConfiguration(
  strategy: LibraryStrategy,
  { segment }: FailurePattern,
): ReasonedAdjustment | null {
  const next = segment === null ? nextThreshold(strategy) : null;
  if (next === null) return null;
  return {
    adjustment: { kind: 'SET', parameter: 'minEdge', from: strategy.rule.minEdge, to: next },
    why: 'The next stricter least edge of the library did better in the same seasons.',
  };
}

/**
 * The smallest least edge at which the bets do not lose. Where none does: in a segment, no bets there at all; over a whole strategy, the largest edge
 * that it believes, which suspends it.
 */
function adjustmentOfBets(
  rule: StrategyRule,
  pattern: FailurePattern,
  bets: readonly AnalysedBet[],
  leastBets: number,
): ReasonedAdjustment | null {
  const { segment } = pattern;
  const present = presentEdge(rule, pattern);
  if (present === null) return null;
  const least = searchLeastEdge(bets, pattern, { above: present, below: rule.maxEdge, leastBets });
  if (least === null) {
    if (segment === null) return suspension(rule);
    return {
      adjustment: { kind: 'EXCLUDE', segment },
      why: 'No least edge that was tried leaves enough bets that do not lose, so that they are left out altogether.',
    };
  }
  return {
    adjustment:
      segment === null
        ? { kind: 'SET', parameter: 'minEdge', from: rule.minEdge, to: least }
        : { kind: 'REQUIRE_EDGE', segment, minEdge: least },
    why: `An edge of ${least} is the smallest of those tried above ${present} at which the bets that are left do not lose.`,
  };
}

/** A strategy that believes no edge above the least that it asks for bets on next to nothing; null where it does so already. */
function suspension({ minEdge: from, maxEdge: to }: StrategyRule): ReasonedAdjustment | null {
  if (from >= to) return null;
  return {
    adjustment: { kind: 'SET', parameter: 'minEdge', from, to },
    why: `No least edge that was tried leaves enough bets that do not lose: one of ${to}, the largest that is believed, suspends the strategy until it is changed otherwise.`,
  };
}

/** The edge that the rule asks of the pattern's bets now; null where it makes none of them any more. */
function presentEdge({ minEdge, conditions = [] }: StrategyRule, { segment }: FailurePattern): number | null {
  const present = conditions.find(
    ({ factor, value }) => factor === segment?.factor && value === segment.value,
  );
  if (!present) return minEdge;
  return present.minEdge === null ? null : Math.max(minEdge, present.minEdge);
}
