import type { StrategyDefinition } from './strategy-definition.ts';
import { ANY_PRICE, type StrategyRule } from './strategy-rule.ts';

/** The limits of a pipeline run: an edge of five per cent, and none that says the model is wrong. */
const VALUE = { ...ANY_PRICE, minPrice: 1.2, maxPrice: 15, minEdge: 0.05, maxEdge: 0.25 } as const;

const EDGES: readonly Partial<StrategyRule>[] = [0.02, 0.05, 0.08, 0.12].map((minEdge) => ({ minEdge }));
/** Any price, and none of a longshot: errors of a model weigh most there. */
const PRICES: readonly Partial<StrategyRule>[] = [15, 4].map((maxPrice) => ({ maxPrice }));

/** Backs what the model holds likelier than the price says. */
export const VALUE_STRATEGIES: readonly StrategyDefinition[] = [
  {
    name: 'OVER_2_5_VALUE',
    description: 'More than 2.5 goals where the model sees value.',
    marketFamily: 'OVER',
    isControl: false,
    venue: null,
    rule: { market: 'OVER_UNDER', sides: ['OVER'], ...VALUE },
    axes: [EDGES],
  },
  {
    name: 'UNDER_2_5_VALUE',
    description: 'Fewer than 2.5 goals where the model sees value.',
    marketFamily: 'UNDER',
    isControl: false,
    venue: null,
    rule: { market: 'OVER_UNDER', sides: ['UNDER'], ...VALUE },
    axes: [EDGES],
  },
  {
    name: 'HOME_VALUE',
    description: 'The home win where the model sees value.',
    marketFamily: '1X2',
    isControl: false,
    venue: 'HOME',
    rule: { market: 'MATCH_RESULT', sides: ['HOME'], ...VALUE },
    axes: [EDGES, PRICES],
  },
  {
    name: 'AWAY_VALUE',
    description: 'The away win where the model sees value.',
    marketFamily: '1X2',
    isControl: false,
    venue: 'AWAY',
    rule: { market: 'MATCH_RESULT', sides: ['AWAY'], ...VALUE },
    axes: [EDGES, PRICES],
  },
  {
    name: 'DRAW_VALUE',
    description: 'The draw where the model sees value.',
    marketFamily: '1X2',
    isControl: false,
    venue: null,
    rule: { market: 'MATCH_RESULT', sides: ['DRAW'], ...VALUE },
    axes: [EDGES],
  },
  {
    name: 'HANDICAP_VALUE',
    description: 'Either side of the main Asian handicap, the one in which the model sees more value.',
    marketFamily: 'AH',
    isControl: false,
    venue: null,
    rule: { market: 'ASIAN_HANDICAP', sides: ['HOME', 'AWAY'], ...VALUE },
    axes: [EDGES],
  },
];
