import type { StrategyDefinition } from './strategy-definition.ts';
import type { StrategyRule } from './strategy-rule.ts';

/**
 * The strategy with a rule that was put into force: it is the one that is reported, and the axes vary from it. The rule that it takes the
 * place of stays among those tried, so that the two can be compared. Null where the rule backs something else than the strategy's name says.
 */
export function adoptRule(definition: StrategyDefinition, rule: StrategyRule): StrategyDefinition | null {
  const { market, sides } = definition.rule;
  const isOfStrategy = rule.market === market && rule.sides.every((side) => sides.includes(side));
  return isOfStrategy ? { ...definition, rule, replaced: definition.rule } : null;
}
