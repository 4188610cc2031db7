import type { StrategyRule } from '../../../pipeline/domain/run-config.ts';
import type { Segment } from '../../../strategies/domain/segments/segment.ts';
import { ADJUSTABLE_PARAMETERS, type AdjustableParameter } from '../adjustment.ts';
import type { FailurePattern } from './failure-pattern.ts';
import type { AnalysedStrategy } from './proposer.ts';

/** Between what a number of an adjustment has to lie; every bound that is named has to hold. */
export type NumberBounds = {
  readonly above?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly below?: number;
  readonly oneOf?: readonly number[];
};

/** One change that may be made because of a pattern: each makes the strategy bet less, none makes it bet more. */
export type AdjustmentOption =
  | { readonly kind: 'EXCLUDE'; readonly segment: Segment }
  | { readonly kind: 'REQUIRE_EDGE'; readonly segment: Segment; readonly bounds: NumberBounds }
  | {
      readonly kind: 'SET';
      readonly parameter: AdjustableParameter;
      readonly from: number | null;
      readonly bounds: NumberBounds;
    };

/**
 * What may be changed of a strategy because of a pattern of its bets. A pattern of a segment changes that segment alone, one of all bets
 * the numbers of the rule. A strategy of the library takes a stricter least edge among those that were tried, and knows no segments.
 * Nothing where the pattern's bets are not made any more.
 */
export function adjustmentOptions(
  { segment }: Pick<FailurePattern, 'segment'>,
  strategy: AnalysedStrategy,
): readonly AdjustmentOption[] {
  if (strategy.kind === 'LIBRARY') return segment === null ? libraryOptions(strategy) : [];
  return segment === null ? ruleOptions(strategy.rule) : segmentOptions(strategy.rule, segment);
}

function segmentOptions(rule: StrategyRule, segment: Segment): AdjustmentOption[] {
  const condition = rule.conditions?.find(
    ({ factor, value }) => factor === segment.factor && value === segment.value,
  );
  if (condition?.minEdge === null) return [];
  const above = Math.max(rule.minEdge, condition?.minEdge ?? rule.minEdge);
  const { factor, value } = segment;
  const exclude: AdjustmentOption = { kind: 'EXCLUDE', segment: { factor, value } };
  if (above >= rule.maxEdge) return [exclude];
  const bounds = { above, atMost: rule.maxEdge };
  return [{ kind: 'REQUIRE_EDGE', segment: { factor, value }, bounds }, exclude];
}

function ruleOptions(rule: StrategyRule): AdjustmentOption[] {
  const bounds: Readonly<Record<AdjustableParameter, NumberBounds>> = {
    minEdge: { above: rule.minEdge, atMost: rule.maxEdge },
    maxEdge: { atLeast: rule.minEdge, below: rule.maxEdge },
    minPrice: { above: rule.minPrice, atMost: rule.maxPrice },
    maxPrice: { atLeast: rule.minPrice, below: rule.maxPrice },
  };
  const canBeTightened = { edge: rule.minEdge < rule.maxEdge, price: rule.minPrice < rule.maxPrice };
  return ADJUSTABLE_PARAMETERS.filter((parameter) =>
    parameter.endsWith('Edge') ? canBeTightened.edge : canBeTightened.price,
  ).map((parameter) => ({ kind: 'SET', parameter, from: rule[parameter], bounds: bounds[parameter] }));
}

function libraryOptions({
  rule: { minEdge },
  thresholds,
}: Extract<AnalysedStrategy, { kind: 'LIBRARY' }>): AdjustmentOption[] {
  if (minEdge === null) return [];
  const oneOf = thresholds.filter((threshold) => threshold > minEdge);
  return oneOf.length === 0 ? [] : [{ kind: 'SET', parameter: 'minEdge', from: minEdge, bounds: { oneOf } }];
}

/** Whether a number keeps to every bound. */
export function isWithin(value: number, { above, atLeast, atMost, below, oneOf }: NumberBounds): boolean {
  return (
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (below === undefined || value < below) &&
    (oneOf === undefined || oneOf.includes(value))
  );
}
