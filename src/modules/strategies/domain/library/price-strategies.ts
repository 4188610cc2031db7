import type { StrategyDefinition } from './strategy-definition.ts';
import { ANY_PRICE } from './strategy-rule.ts';

/** Backs a range of prices and nothing else: what the bias between favourites and longshots is worth. */
export const PRICE_STRATEGIES: readonly StrategyDefinition[] = [
  {
    name: 'FAVOURITE_HOME',
    description: 'The home win at a short price.',
    marketFamily: '1X2',
    isControl: false,
    venue: 'HOME',
    rule: { market: 'MATCH_RESULT', sides: ['HOME'], ...ANY_PRICE, maxPrice: 1.7 },
    axes: [[{ maxPrice: 1.5 }, { maxPrice: 1.7 }, { maxPrice: 2 }]],
  },
  {
    name: 'LONGSHOT_AWAY',
    description: 'The away win at a long price.',
    marketFamily: '1X2',
    isControl: false,
    venue: 'AWAY',
    rule: { market: 'MATCH_RESULT', sides: ['AWAY'], ...ANY_PRICE, minPrice: 6 },
    axes: [[{ minPrice: 4 }, { minPrice: 6 }, { minPrice: 9 }]],
  },
];
