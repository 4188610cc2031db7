import type { LibraryStrategy, ThresholdOutcome } from './proposer.ts';
import { poolResults, ruleKey, type StrategyResult } from './strategy-result.ts';

/** A strategy of the library with its results by the rule that it has now. */
export interface StrategyInResults {
  readonly strategy: LibraryStrategy;
  /** Of its reported configuration, and of no rule that it had before. */
  readonly results: readonly StrategyResult[];
}

/**
 * The strategies of the library that have results by the rule that `ruleOf` says they have now, in the order of the results. Seasons that were
 * evaluated by another rule say nothing of this one.
 */
export function libraryInResults(
  results: readonly StrategyResult[],
  ruleOf: (strategyName: string) => StrategyResult['rule'] | null,
): StrategyInResults[] {
  return [...Map.groupBy(results, ({ strategyName }) => strategyName)].flatMap(([name, ofStrategy]) => {
    const rule = ruleOf(name);
    if (rule === null) return [];
    const isPresent = (one: StrategyResult): boolean => one.isReported && ruleKey(one.rule) === ruleKey(rule);
    const present = ofStrategy.filter(isPresent);
    if (present.length === 0) return [];
    const seasons = new Set(present.map(seasonKey));
    const outcomes = outcomesOf(
      rule,
      ofStrategy.filter((one) => seasons.has(seasonKey(one))),
    );
    const thresholds = outcomes.map(({ minEdge }) => minEdge);
    return [{ strategy: { kind: 'LIBRARY', name, rule, thresholds, outcomes }, results: present }];
  });
}

/** Of the configurations that differ from the rule in the least edge alone, those that were tried wherever the rule was. */
function outcomesOf(rule: StrategyResult['rule'], results: readonly StrategyResult[]): ThresholdOutcome[] {
  if (rule.minEdge === null) return [];
  const seasons = new Set(results.map(seasonKey)).size;
  const alike = results.flatMap((one) => {
    const { minEdge } = one.rule;
    const isAlike = minEdge !== null && ruleKey({ ...one.rule, minEdge: rule.minEdge }) === ruleKey(rule);
    return isAlike ? [{ ...one, minEdge }] : [];
  });
  return [...Map.groupBy(alike, ({ minEdge }) => minEdge)]
    .filter(([, tried]) => new Set(tried.map(seasonKey)).size === seasons)
    .sort(([left], [right]) => left - right)
    .map(([minEdge, tried]) => {
      const { wins, losses, profitUnits, turnoverUnits } = poolResults(tried);
      return { minEdge, bets: wins + losses, mean: turnoverUnits === 0 ? null : profitUnits / turnoverUnits };
    });
}

function seasonKey({ division, season }: StrategyResult): string {
  return `${division} ${season}`;
}
