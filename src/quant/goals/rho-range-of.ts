import { at } from '../numeric/at.ts';
import type { TeamRates } from './goal-parameters.ts';

/** Bounds of rho within which no probability of a low score is negative. */
export interface RhoRange {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * The rho that are valid for every pairing of two different teams at once, at home or on neutral ground, not only for
 * the fixtures that were played: a fit must be able to price any of them. Per fixture the bounds are
 * max(-1/l, -1/m) <= rho <= min(1/(l*m), 1) (Dixon and Coles 1997), so the largest mean and product decide. Linear time.
 */
export function rhoRangeOf(rates: TeamRates): RhoRange {
  const { attack, leak } = rates;
  const topSide = Math.max(rates.home, rates.away);
  let [mean, bestAttack, bestLeak, product, bestOpen] = [0, 0, 0, 0, 0];
  // One pass: each team meets the best of the teams before it, so that every pair is seen once.
  for (let team = 0; team < attack.length; team++) {
    const [goals, leaks] = [at(attack, team), at(leak, team)];
    mean = Math.max(mean, goals * bestLeak, bestAttack * leaks);
    product = Math.max(product, goals * leaks * bestOpen);
    bestAttack = Math.max(bestAttack, goals);
    bestLeak = Math.max(bestLeak, leaks);
    bestOpen = Math.max(bestOpen, goals * leaks);
  }
  return { minimum: -1 / (topSide * mean), maximum: Math.min(1, 1 / (topSide * rates.away * product)) };
}
