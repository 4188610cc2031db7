import { CONTROL_STRATEGIES } from './control-strategies.ts';
import { PRICE_STRATEGIES } from './price-strategies.ts';
import { SIGNAL_STRATEGIES } from './signal-strategies.ts';
import type { StrategyDefinition } from './strategy-definition.ts';
import { VALUE_STRATEGIES } from './value-strategies.ts';

/** The strategies that are tested, in the order in which they are reported. Names are unique. */
export const STRATEGY_LIBRARY: readonly StrategyDefinition[] = [
  ...VALUE_STRATEGIES,
  ...SIGNAL_STRATEGIES,
  ...PRICE_STRATEGIES,
  ...CONTROL_STRATEGIES,
];
