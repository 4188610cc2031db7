import type { StrategyRule } from '../../../pipeline/domain/run-config.ts';
import type { Adjustment } from '../adjustment.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import { isInSegment } from './expected-effect.ts';
import type { FailurePattern } from './failure-pattern.ts';
import { searchLeastEdge } from './least-edge.ts';

export interface ReasonedAdjustment {
  readonly adjustment: Adjustment;
  readonly why: string;
}

/**
 * What the rules of the product know against a pattern of settled picks. In a segment: the smallest least edge at which its bets do not lose, and no bets
 * there at all where none does. Over a whole strategy: that least edge, and nothing (null) where none does, for to bet on nothing is no
 * strategy. `bets` are all of the strategy's.
 */
export function adjustmentOf(
  rule: StrategyRule,
  pattern: FailurePattern,
  bets: readonly AnalysedBet[],
  leastBets: number,
): ReasonedAdjustment | null {
  const { segment } = pattern;
  const inPattern = bets.filter((bet) => isInSegment(bet, segment));
  const present = presentEdge(rule, pattern);
  if (present === null) return null;
  const least = searchLeastEdge(inPattern, pattern, { above: present, below: rule.maxEdge, leastBets });
  if (least !== null) {
    const adjustment: Adjustment =
      segment === null
        ? { kind: 'SET', parameter: 'minEdge', from: rule.minEdge, to: least }
        : { kind: 'REQUIRE_EDGE', segment, minEdge: least };
    return {
      adjustment,
      why: `An edge of ${least} is the smallest of those tried above ${present} at which the bets that are left do not lose.`,
    };
  }
  if (segment === null) return null;
  return {
    adjustment: { kind: 'EXCLUDE', segment },
    why: 'No least edge that was tried leaves enough bets that do not lose, so that they are left out altogether.',
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
