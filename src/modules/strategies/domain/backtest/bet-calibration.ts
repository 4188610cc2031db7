import { calibrationBins } from '../../../../quant/scoring/calibration-bins.ts';
import { expectedCalibrationError } from '../../../../quant/scoring/expected-calibration-error.ts';
import type { StrategyBet } from './strategy-bet.ts';

/** How the model's probabilities of what was backed came true. */
export interface BetCalibration {
  /** Settled bets with a probability; at least 1. */
  readonly forecasts: number;
  /** That a bet wins, half wins included, unless it is void: what the hit rate beside it counts. */
  readonly meanProbability: number;
  /** Bets won, half wins included, of `forecasts`. */
  readonly hitRate: number;
  /** Mean squared difference of probability and outcome (1 won, 0 lost), 0..1. */
  readonly brier: number;
  /** Over ten bins of equal width; null without forecasts. */
  readonly expectedCalibrationError: number | null;
}

/** The calibration of settled bets; null when the model said nothing of any of them. */
export function calibrationOf(settled: readonly StrategyBet[]): BetCalibration | null {
  const forecasts = settled.flatMap(({ option: { probability }, outcome }) =>
    probability === null ? [] : [{ probability, hasHappened: outcome === 'WIN' || outcome === 'HALF_WIN' }],
  );
  if (forecasts.length === 0) return null;
  const mean = (figure: (one: (typeof forecasts)[number]) => number): number =>
    forecasts.reduce((total, one) => total + figure(one), 0) / forecasts.length;
  return {
    forecasts: forecasts.length,
    meanProbability: mean(({ probability }) => probability),
    hitRate: mean(({ hasHappened }) => Number(hasHappened)),
    brier: mean(({ probability, hasHappened }) => (probability - Number(hasHappened)) ** 2),
    expectedCalibrationError: expectedCalibrationError(calibrationBins(forecasts)),
  };
}
