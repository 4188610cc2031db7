import { requireNumber } from '../input/require-number.ts';

/** How much of the full Kelly stake is taken. */
export interface StakeLimits {
  /** Share of full Kelly, 0..1: 0.5 is half Kelly. 1 unless told. */
  readonly multiplier?: number | undefined;
  /** Largest share of the bankroll at stake, 0..1, applied after the multiplier. 1 unless told. */
  readonly cap?: number | undefined;
}

/** A full Kelly fraction brought down to the limits; -0 and anything below become 0. */
export function limitStake(full: number, limits: StakeLimits): number {
  const multiplier = requireNumber('multiplier', limits.multiplier ?? 1, 0, 1);
  const cap = requireNumber('cap', limits.cap ?? 1, 0, 1);
  return full > 0 ? Math.min(full * multiplier, cap) : 0;
}
