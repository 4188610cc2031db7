import { requireNumber, requirePositive } from '../../../../quant/input/require-number.ts';

/** How stakes are cut down from full Kelly. */
export interface KellyRules {
  /** Share of full Kelly, 0..1. */
  readonly multiplier: number;
  /** Largest share of the bankroll: of one bet alone, or of all bets placed at once; 0..1, applied after the multiplier. */
  readonly cap: number;
  readonly bankrollUnits: number;
}

export const DEFAULT_KELLY_RULES: KellyRules = { multiplier: 0.25, cap: 1, bankrollUnits: 100 };

export interface KellyStake {
  /** Full Kelly, a share of the bankroll. */
  readonly fullFraction: number;
  /** After multiplier and cap. */
  readonly fraction: number;
  /** Whole hundredths of a unit, rounded down. */
  readonly stakeUnits: number;
  /** What the stake is expected to win or, below 0, lose. */
  readonly expectedProfitUnits: number;
}

/** @throws InvalidInputError for a multiplier or cap outside 0..1, and a bankroll that is not above 0. */
export function requireKellyRules(rules: KellyRules): KellyRules {
  return {
    multiplier: requireNumber('kelly.multiplier', rules.multiplier, 0, 1),
    cap: requireNumber('kelly.cap', rules.cap, 0, 1),
    bankrollUnits: requireNumber(
      'kelly.bankrollUnits',
      requirePositive('kelly.bankrollUnits', rules.bankrollUnits),
      0,
      1e9,
    ),
  };
}

/** Shares of the bankroll: by full Kelly, and after multiplier and cap. */
export interface StakeFractions {
  readonly full: number;
  readonly fraction: number;
}

/** @param edge expected profit of a stake of 1. */
export function kellyStake(
  { full, fraction }: StakeFractions,
  edge: number,
  { bankrollUnits }: KellyRules,
): KellyStake {
  // The small addition keeps a stake of exactly 0.29 from falling to 0.28 by its binary representation.
  const stakeUnits = Math.floor(fraction * bankrollUnits * 100 + 1e-9) / 100;
  return { fullFraction: full, fraction, stakeUnits, expectedProfitUnits: stakeUnits * edge };
}
