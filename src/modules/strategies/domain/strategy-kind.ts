import { deduceMarketFamily, type MarketFamily } from './deduce-market-family.ts';
import { deduceStrategyType, type StrategyType } from './deduce-strategy-type.ts';

export const STRATEGY_TYPES = ['MARKET', 'CONTEXT', 'COMPOUND'] as const satisfies readonly StrategyType[];
export const MARKET_FAMILIES = [
  'OVER',
  'UNDER',
  'BTTS',
  '1X2',
  'AH',
  'OTHER',
] as const satisfies readonly MarketFamily[];

/** The type that a row says, else the one that its name means; a word that is no type says nothing. */
export function strategyTypeOf(stored: string | null, strategyName: string): StrategyType {
  return STRATEGY_TYPES.find((type) => type === stored) ?? deduceStrategyType(strategyName);
}

/** The market family that a row says, else the one that its name means; a word that is no family says nothing. */
export function marketFamilyOf(stored: string | null, strategyName: string): MarketFamily {
  return MARKET_FAMILIES.find((family) => family === stored) ?? deduceMarketFamily(strategyName);
}
