import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber } from '../input/require-number.ts';
import { at } from '../numeric/at.ts';

/** What was tried: its mean performance, the performances less that mean, and the standard deviation of root(periods) * mean. */
export interface Configuration {
  readonly mean: number;
  readonly centred: Float64Array;
  readonly spread: number;
}

/** Deviations below this part of the greatest performance are rounding. */
const ROUNDING = 1e-12;

/** Refuses series of different lengths, of fewer than two periods, or of something else than finite numbers. */
export function readSeries(series: readonly Float64Array[], meanBlockLength: number): Configuration[] {
  const periods = series[0]?.length ?? 0;
  return series.map((performances, index) => {
    if (performances.length !== periods || periods < 2) {
      const rule = 'must have as many periods as the others, and two at least.';
      throw new InvalidInputError(`series[${index}]`, performances.length, rule);
    }
    let [sum, largest] = [0, 0];
    for (const [period, performance] of performances.entries()) {
      sum += requireNumber(`series[${index}][${period}]`, performance);
      largest = Math.max(largest, Math.abs(performance));
    }
    const mean = sum / periods;
    const centred = performances.map((performance) => performance - mean);
    const spread = Math.sqrt(Math.max(0, longRunVariance(centred, meanBlockLength)));
    return { mean, centred, spread: spread <= ROUNDING * largest ? 0 : spread };
  });
}

/** The variance of root(periods) * mean under the stationary bootstrap (Politis and Romano, 1994, lemma 1): no draw is needed. */
function longRunVariance(centred: Float64Array, meanBlockLength: number): number {
  const periods = centred.length;
  const stays = 1 - 1 / meanBlockLength;
  let variance = covarianceAt(centred, 0);
  for (let lag = 1; lag < periods; lag += 1) {
    const rest = periods - lag;
    const weight = (rest / periods) * stays ** lag + (lag / periods) * stays ** rest;
    if (weight > 0) variance += 2 * weight * covarianceAt(centred, lag);
  }
  return variance;
}

function covarianceAt(centred: Float64Array, lag: number): number {
  let sum = 0;
  for (let period = lag; period < centred.length; period += 1)
    sum += at(centred, period) * at(centred, period - lag);
  return sum / centred.length;
}
