import type { StrategyDefinition } from './strategy-definition.ts';
import { ANY_PRICE } from './strategy-rule.ts';

/** Yardsticks: what betting without a thought brings at the same prices. A strategy that does no better knows nothing. */
export const CONTROL_STRATEGIES: readonly StrategyDefinition[] = [
  {
    name: 'BLIND_OVER',
    description: 'Control: more than 2.5 goals in every match.',
    marketFamily: 'OVER',
    isControl: true,
    venue: null,
    rule: { market: 'OVER_UNDER', sides: ['OVER'], ...ANY_PRICE },
    axes: [],
  },
  {
    name: 'BLIND_HOME',
    description: 'Control: the home win in every match.',
    marketFamily: '1X2',
    isControl: true,
    venue: 'HOME',
    rule: { market: 'MATCH_RESULT', sides: ['HOME'], ...ANY_PRICE },
    axes: [],
  },
];
