import type { StrategyRule } from '../../../pipeline/domain/run-config.ts';
import type { AnalysedBet } from './analysed-bet.ts';
import { isInSegment } from './expected-effect.ts';

/**
 * The bets that strategies would make by the rules that they have now: what an earlier rule backed and the present one refuses has been seen to already.
 * Bets of strategies without a rule are left out.
 */
export function betsOfRules(bets: readonly AnalysedBet[], rules: readonly StrategyRule[]): AnalysedBet[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  return bets.filter((bet) => {
    const rule = byName.get(bet.strategyName);
    return rule !== undefined && wouldMake(rule, bet);
  });
}

function wouldMake(rule: StrategyRule, bet: AnalysedBet): boolean {
  const { minEdge, maxEdge, minPrice, maxPrice, conditions = [] } = rule;
  if (bet.edge < minEdge || bet.edge > maxEdge || bet.price < minPrice || bet.price > maxPrice) return false;
  return conditions.every(
    (condition) =>
      !isInSegment(bet, condition) || (condition.minEdge !== null && bet.edge >= condition.minEdge),
  );
}
