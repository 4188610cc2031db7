import type { StrategyRule } from '../library/strategy-rule.ts';
import type { BettingOption } from './betting-options.ts';

/**
 * The selection of a match that a rule backs, or null. What cannot be judged (an edge without a forecast, a form early in the season)
 * does not fulfil a condition.
 */
export function chooseOption(rule: StrategyRule, options: readonly BettingOption[]): BettingOption | null {
  const fitting = rule.sides.flatMap((side) =>
    options.filter((option) => option.market === rule.market && option.side === side && fits(rule, option)),
  );
  // The sort is stable: of equal edges, and without any, the side that the rule names first.
  return fitting.sort((a, b) => (b.edge ?? 0) - (a.edge ?? 0))[0] ?? null;
}

function fits(rule: StrategyRule, option: BettingOption): boolean {
  const price = option.offer?.price ?? null;
  if (!isAtLeast(price, rule.minPrice) || !isAtMost(price, rule.maxPrice)) return false;
  if (!isAtLeast(option.probability, rule.minProbability) || !isAtMost(option.edge, rule.maxEdge))
    return false;
  const signals = [
    [option.edge, rule.minEdge],
    [option.marketEdge, rule.minMarketEdge],
    [option.formGap, rule.minFormGap],
  ] as const;
  const named = signals.filter(([, least]) => least !== null);
  const holding = named.filter(([value, least]) => isAtLeast(value, least)).length;
  return holding >= (rule.minSignals ?? named.length);
}

function isAtLeast(value: number | null, least: number | null): boolean {
  return least === null || (value !== null && value >= least);
}

function isAtMost(value: number | null, most: number | null): boolean {
  return most === null || (value !== null && value <= most);
}
