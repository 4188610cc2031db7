import type { StrategyRule } from '../../pipeline/domain/run-config.ts';
import type { Segment } from '../../strategies/domain/segments/segment.ts';

/** Numbers of a rule that a proposal may change. */
export const ADJUSTABLE_PARAMETERS = ['minEdge', 'maxEdge', 'minPrice', 'maxPrice'] as const;
export type AdjustableParameter = (typeof ADJUSTABLE_PARAMETERS)[number];

/** One change of a rule that a proposal asks for, as `recommended_adjustments` stores it. */
export type Adjustment =
  /** Another number for all bets of the strategy. */
  | {
      readonly kind: 'SET';
      readonly parameter: AdjustableParameter;
      readonly from: number | null;
      readonly to: number;
    }
  /** A higher least edge for the bets of a segment. */
  | { readonly kind: 'REQUIRE_EDGE'; readonly segment: Segment; readonly minEdge: number }
  /** No bets in a segment. */
  | { readonly kind: 'EXCLUDE'; readonly segment: Segment };

/** The rule after adjustments; a condition on the same segment takes the place of an earlier one. */
export function adjustRule(rule: StrategyRule, adjustments: readonly Adjustment[]): StrategyRule {
  return adjustments.reduce<StrategyRule>((adjusted, adjustment) => {
    if (adjustment.kind === 'SET') return { ...adjusted, [adjustment.parameter]: adjustment.to };
    const { factor, value } = adjustment.segment;
    const others = (adjusted.conditions ?? []).filter((one) => one.factor !== factor || one.value !== value);
    const minEdge = adjustment.kind === 'EXCLUDE' ? null : adjustment.minEdge;
    return { ...adjusted, conditions: [...others, { factor, value, minEdge }] };
  }, rule);
}
