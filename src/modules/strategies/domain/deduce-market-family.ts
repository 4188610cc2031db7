/** What a strategy bets on. The values are those of the column `market_family`. */
export type MarketFamily = 'OVER' | 'UNDER' | 'BTTS' | '1X2' | 'AH' | 'OTHER';

/** In the order in which they are tried. */
const FAMILY_BY_WORD: readonly (readonly [word: string, family: MarketFamily])[] = [
  ['over', 'OVER'],
  ['under', 'UNDER'],
  ['btts', 'BTTS'],
  ['1x2', '1X2'],
  ['win', '1X2'],
  ['handicap', 'AH'],
  ['ah', 'AH'],
];

/**
 * The market family of a strategy by its name, where none was given: the first of these words that is found anywhere in the
 * name, whatever its case, decides: `over`, `under`, `btts`, `1x2` or `win`, `handicap` or `ah`. A name with none of them is
 * OTHER. The words are looked for as letters, not as whole words, as existing rows were sorted: TURNOVER is OVER, WINTER_BREAK
 * is 1X2, SAHARA is AH.
 */
export function deduceMarketFamily(strategyName: string): MarketFamily {
  const name = strategyName.toLowerCase();
  return FAMILY_BY_WORD.find(([word]) => name.includes(word))?.[1] ?? 'OTHER';
}
