import type { SegmentCondition } from '../../strategies/domain/segments/segment.ts';
import { segmentsOf, type SelectionFacts } from '../../strategies/domain/segments/segments-of.ts';
import type { WeighedSelection } from './match-state.ts';
import type { StrategyRule } from './run-config.ts';

/**
 * Whether a rule keeps a selection, by its edge, its price and its segments. Of several reasons against it, the first counts: excluded by a
 * segment, too little edge, too much of it, the price. So conditions can only refuse more, whatever they are.
 */
export function decideSelection(
  rule: StrategyRule,
  edge: number,
  facts: SelectionFacts,
): WeighedSelection['decision'] {
  const required = requiredEdge(rule, facts);
  if (required === null) return 'SEGMENT_EXCLUDED';
  if (edge < required) return 'EDGE_BELOW_THRESHOLD';
  if (edge > rule.maxEdge) return 'MODEL_DISAGREES';
  return facts.price < rule.minPrice || facts.price > rule.maxPrice ? 'PRICE_OUT_OF_RANGE' : 'KEPT';
}

/** The greatest of the edges that the rule asks for in general and in the segments of the selection; null where one of these is excluded. */
export function requiredEdge(
  { minEdge, conditions = [] }: StrategyRule,
  facts: SelectionFacts,
): number | null {
  if (conditions.length === 0) return minEdge;
  const segments = segmentsOf(facts);
  const applies = (condition: SegmentCondition): boolean =>
    segments.some(({ factor, value }) => factor === condition.factor && value === condition.value);
  return conditions.filter(applies).reduce<number | null>((required, condition) => {
    return required === null || condition.minEdge === null ? null : Math.max(required, condition.minEdge);
  }, minEdge);
}
