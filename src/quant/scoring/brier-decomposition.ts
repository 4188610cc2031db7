import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireWhole } from '../input/require-number.ts';
import { brierScore } from './brier-score.ts';
import { probabilityBin } from './probability-bin.ts';

/** A forecast over exclusive outcomes and the position of what happened. */
export interface OutcomeForecast {
  readonly probabilities: readonly number[];
  readonly outcome: number;
}

/**
 * The parts of a mean Brier score:
 *
 *     brier = reliability - resolution + uncertainty + withinBinVariance - withinBinCovariance
 *
 * to rounding. Every part but the last is at least 0.
 */
export interface BrierDecomposition {
  /** Mean of `brierScore`, 0 (best) .. 2. */
  readonly brier: number;
  /** Squared distance of forecasts from the rates that followed: less is better calibrated. */
  readonly reliability: number;
  /** Squared distance of these rates from the rate over all: more is sharper. */
  readonly resolution: number;
  /** Brier score of always forecasting the rates over all. */
  readonly uncertainty: number;
  /** Spread of the forecasts that share a bin. */
  readonly withinBinVariance: number;
  /** Twice how that spread goes along with what happened: skill that the bins hide. */
  readonly withinBinCovariance: number;
}

type Bin = { probability: number; happened: number }[];

/**
 * Murphy's decomposition (J. Applied Meteorology 12, 1973) with the terms for bins of unequal forecasts of Stephenson, Coelho
 * and Jolliffe (Weather and Forecasting 23, 2008). Each outcome is taken apart by itself, in `bins` bins of equal width, and the parts are added
 * up over the outcomes. All forecasts have the same outcomes; at least one is needed.
 */
export function brierDecomposition(forecasts: readonly OutcomeForecast[], bins = 10): BrierDecomposition {
  requireWhole('bins', bins, 1, 1000);
  const outcomes = forecasts[0]?.probabilities.length;
  if (outcomes === undefined) throw new InvalidInputError('forecasts', [], 'must hold a forecast.');
  let sum = 0;
  for (const [index, { probabilities, outcome }] of forecasts.entries()) {
    sum += brierScore(probabilities, outcome);
    if (probabilities.length !== outcomes) {
      const rule = `must have ${outcomes} outcomes like the others.`;
      throw new InvalidInputError(`forecasts[${index}].probabilities`, probabilities, rule);
    }
  }
  const parts = {
    reliability: 0,
    resolution: 0,
    uncertainty: 0,
    withinBinVariance: 0,
    withinBinCovariance: 0,
  };
  for (let position = 0; position < outcomes; position += 1) addParts(parts, forecasts, position, bins);
  return { brier: sum / forecasts.length, ...parts };
}

function addParts(
  parts: Record<Exclude<keyof BrierDecomposition, 'brier'>, number>,
  forecasts: readonly OutcomeForecast[],
  position: number,
  bins: number,
): void {
  const total = forecasts.length;
  const found: Bin[] = Array.from({ length: bins }, () => []);
  let happenedInAll = 0;
  for (const { probabilities, outcome } of forecasts) {
    const probability = probabilities[position] ?? 0;
    const happened = outcome === position ? 1 : 0;
    happenedInAll += happened;
    found[probabilityBin(probability, bins)]?.push({ probability, happened });
  }
  const base = happenedInAll / total;
  parts.uncertainty += base * (1 - base);
  for (const bin of found) {
    if (bin.length === 0) continue;
    const forecast = bin.reduce((sum, { probability }) => sum + probability, 0) / bin.length;
    const rate = bin.reduce((sum, { happened }) => sum + happened, 0) / bin.length;
    parts.reliability += (bin.length * (forecast - rate) ** 2) / total;
    parts.resolution += (bin.length * (rate - base) ** 2) / total;
    for (const { probability, happened } of bin) {
      parts.withinBinVariance += (probability - forecast) ** 2 / total;
      parts.withinBinCovariance += (2 * (probability - forecast) * (happened - rate)) / total;
    }
  }
}
