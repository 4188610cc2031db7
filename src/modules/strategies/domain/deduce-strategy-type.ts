/** What a strategy looks at. The values are those of the column `strategy_type`. */
export type StrategyType = 'MARKET' | 'CONTEXT' | 'COMPOUND';

/**
 * The type of a strategy by its name, where none was given: the first of these words that is found anywhere in the name,
 * whatever its case, decides. `over`, `under` and `btts` mean MARKET, `home` and `away` CONTEXT; any other name COMPOUND.
 * The words are looked for as letters, not as whole words, as existing rows were typed: TURNOVER_HOME is MARKET.
 */
export function deduceStrategyType(strategyName: string): StrategyType {
  const name = strategyName.toLowerCase();
  const has = (word: string): boolean => name.includes(word);
  if (['over', 'under', 'btts'].some(has)) return 'MARKET';
  if (['home', 'away'].some(has)) return 'CONTEXT';
  return 'COMPOUND';
}
