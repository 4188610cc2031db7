import {
  brierDecomposition,
  type BrierDecomposition,
} from '../../../../quant/scoring/brier-decomposition.ts';
import { type CalibrationBin, calibrationBins } from '../../../../quant/scoring/calibration-bins.ts';
import { expectedCalibrationError } from '../../../../quant/scoring/expected-calibration-error.ts';
import { ignoranceScore } from '../../../../quant/scoring/ignorance-score.ts';
import { logLoss } from '../../../../quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../quant/scoring/ranked-probability-score.ts';
import type { ResultForecast } from './evaluated-match.ts';

/** A forecast of a result and the position of what happened. */
export interface JudgedForecast {
  readonly probabilities: ResultForecast;
  readonly outcome: number;
}

/** How good forecasts of home win, draw and away win were: means per match, less is better. */
export interface ForecastScores {
  /** At least 1. */
  readonly matches: number;
  /** 0..1. */
  readonly rps: number;
  /** In nats. */
  readonly logLoss: number;
  /** The log loss in bits. */
  readonly ignorance: number;
  /** Its `brier` is the Brier score over the three outcomes, 0..2. */
  readonly decomposition: BrierDecomposition;
  /** Ten bins of equal width, of the probabilities of all three outcomes together. */
  readonly calibration: readonly CalibrationBin[];
  /** 0..1, over these bins. */
  readonly expectedCalibrationError: number;
}

/** All scores of forecasts; null without any. */
export function forecastScores(forecasts: readonly JudgedForecast[]): ForecastScores | null {
  if (forecasts.length === 0) return null;
  const calibration = calibrationBins(
    forecasts.flatMap(({ probabilities, outcome }) =>
      probabilities.map((probability, position) => ({ probability, hasHappened: position === outcome })),
    ),
  );
  return {
    matches: forecasts.length,
    rps: meanScore(forecasts, rankedProbabilityScore),
    logLoss: meanScore(forecasts, logLoss),
    ignorance: meanScore(forecasts, ignoranceScore),
    decomposition: brierDecomposition(forecasts),
    calibration,
    expectedCalibrationError: expectedCalibrationError(calibration) ?? 0,
  };
}

function meanScore(
  forecasts: readonly JudgedForecast[],
  rule: (probabilities: ResultForecast, outcome: number) => number,
): number {
  const sum = forecasts.reduce(
    (total, { probabilities, outcome }) => total + rule(probabilities, outcome),
    0,
  );
  return sum / forecasts.length;
}
