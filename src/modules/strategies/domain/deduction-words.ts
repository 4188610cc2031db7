import type { MarketFamily } from './deduce-market-family.ts';
import type { StrategyType } from './deduce-strategy-type.ts';

/** Names that contain one of `any` and none of `none`, in upper or lower case. */
export interface NamePattern {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

const MARKET_WORDS = ['over', 'under', 'btts'] as const;
const CONTEXT_WORDS = ['home', 'away'] as const;

/** For which names `deduceStrategyType` answers each type, as a condition that a database can decide. `any` empty: every name. */
export const NAMES_OF_TYPE: Readonly<Record<StrategyType, NamePattern>> = {
  MARKET: { any: MARKET_WORDS, none: [] },
  CONTEXT: { any: CONTEXT_WORDS, none: MARKET_WORDS },
  COMPOUND: { any: [], none: [...MARKET_WORDS, ...CONTEXT_WORDS] },
};

/** For which names `deduceMarketFamily` answers each family, likewise. */
export const NAMES_OF_FAMILY: Readonly<Record<MarketFamily, NamePattern>> = {
  OVER: { any: ['over'], none: [] },
  UNDER: { any: ['under'], none: ['over'] },
  BTTS: { any: ['btts'], none: ['over', 'under'] },
  '1X2': { any: ['1x2', 'win'], none: ['over', 'under', 'btts'] },
  AH: { any: ['handicap', 'ah'], none: ['over', 'under', 'btts', '1x2', 'win'] },
  OTHER: { any: [], none: ['over', 'under', 'btts', '1x2', 'win', 'handicap', 'ah'] },
};
