import { requirePrice, requireProbability } from '../input/require-number.ts';
import { limitStake } from './stake-limits.ts';
import type { StakeLimits } from './stake-limits.ts';

/**
 * The share of the bankroll (0..1) that grows it fastest in a single bet that wins with this probability at this decimal
 * price: f = (b*p - q) / b with b = price - 1 (Kelly, Bell System Technical Journal 35, 1956), then limited. 0 without an edge.
 */
export function kellyFraction(probability: number, price: number, limits: StakeLimits = {}): number {
  requireProbability('probability', probability);
  const profit = requirePrice('price', price) - 1;
  return limitStake((profit * probability - (1 - probability)) / profit, limits);
}
