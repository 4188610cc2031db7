/** The totals of settled bets. */
export interface SettledTotals {
  readonly wins: number;
  readonly losses: number;
  readonly profitUnits: number;
  /** Sum of the stakes. */
  readonly turnoverUnits: number;
  /** Sum of stake x (payout / stake)². */
  readonly returnSquares: number;
}

const Z = 1.6448536269514722;
const LEAST_BETS = 10;

/**
 * The lower 95 % bound (one-sided) of profit per unit staked, -1 or more, as `strategy_measures` has it for a stored row: what is not
 * stored yet, or only as a record of an earlier instant, is ranked by the same figure. Null below ten settled bets.
 */
export function yieldBound(totals: SettledTotals): number | null {
  const { wins, losses, profitUnits, turnoverUnits, returnSquares } = totals;
  const settled = wins + losses;
  if (settled < LEAST_BETS) return null;
  if (wins === 0) return -1;
  const perUnit = profitUnits / turnoverUnits;
  const share = (wins + (Z * Z) / 2) / (settled + Z * Z);
  const price = ((1 + perUnit) * settled) / wins;
  const likePrices = (price * price * share * (1 - share)) / (settled + Z * Z);
  const asSettled = (returnSquares / turnoverUnits - (1 + perUnit) ** 2) / (settled - 1);
  return Math.max(-1, price * share - 1 - Z * Math.sqrt(Math.max(likePrices, asSettled)));
}
