import { requireNumber, requirePrice } from '../input/require-number.ts';
import { findRoot } from '../numeric/find-root.ts';
import { expectedValue } from '../settlement/expected-value.ts';
import { requireSettlement } from '../settlement/settlement.ts';
import type { Settlement } from '../settlement/settlement.ts';
import { logGrowth } from './log-growth.ts';
import { limitStake } from './stake-limits.ts';
import type { StakeLimits } from './stake-limits.ts';

/** The largest number below 1: a bet that can be lost, however rarely, never gets the whole bankroll by rounding. */
const SHORT_OF_ALL = 1 - Number.EPSILON / 2;

/**
 * The share of the bankroll (0..1) that grows it fastest in a bet that may also push, half win or half lose, at a decimal
 * price, then limited. 0 without an edge. The growth is concave, so the root of its slope is the maximum; in closed form
 * where nothing settles by halves: f = (b*win - loss) / (b*(win + loss)).
 */
export function settlementKellyFraction(
  settlement: Settlement,
  price: number,
  limits: StakeLimits = {},
): number {
  const hasEdge = expectedValue(settlement, price) > 0;
  const full = hasEdge ? fullFraction(settlement, price - 1) : 0;
  return limitStake(settlement.loss > 0 ? Math.min(full, SHORT_OF_ALL) : full, limits);
}

/**
 * The expected growth of log wealth per bet, in nats, at a stake of this share (0..1) of the bankroll; -Infinity when the
 * whole bankroll can be lost.
 */
export function settlementGrowth(settlement: Settlement, price: number, fraction: number): number {
  requireSettlement('settlement', settlement);
  const profit = requirePrice('price', price) - 1;
  const stake = requireNumber('fraction', fraction, 0, 1);
  return (
    logGrowth(settlement.win, 1 + stake * profit) +
    logGrowth(settlement.halfWin, 1 + (stake * profit) / 2) +
    logGrowth(settlement.halfLoss, 1 - stake / 2) +
    logGrowth(settlement.loss, 1 - stake)
  );
}

function fullFraction({ win, halfWin, halfLoss, loss }: Settlement, profit: number): number {
  if (halfWin === 0 && halfLoss === 0) return (profit * win - loss) / (profit * (win + loss));
  const gains = (stake: number): number =>
    (win * profit) / (1 + stake * profit) +
    (halfWin * profit) / (2 + stake * profit) -
    halfLoss / (2 - stake);
  // The slope of the growth times (1 - stake), which stays finite up to a stake of everything.
  const slope = (stake: number): number => (loss === 0 ? gains(stake) : (1 - stake) * gains(stake) - loss);
  // An edge of a rounding error can be none to another sum of the same terms.
  if (slope(0) <= 0) return 0;
  return slope(1) >= 0 ? 1 : findRoot(slope, 0, 1);
}
