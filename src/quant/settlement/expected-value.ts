import { requirePrice } from '../input/require-number.ts';
import { requireSettlement } from './settlement.ts';
import type { Settlement } from './settlement.ts';

/** The expected profit of a stake of 1 at a decimal price (above 1): -1 .. price - 1. */
export function expectedValue(settlement: Settlement, price: number): number {
  requireSettlement('settlement', settlement);
  const profit = requirePrice('price', price) - 1;
  return (settlement.win + settlement.halfWin / 2) * profit - settlement.halfLoss / 2 - settlement.loss;
}
