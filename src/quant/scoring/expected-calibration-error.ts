import type { CalibrationBin } from './calibration-bins.ts';

/**
 * How far forecasts are from what happened: the mean over all forecasts of their bin's |observed rate - mean forecast|, 0 (best)
 * .. 1; null without a forecast (Naeini, Cooper and Hauskrecht, AAAI 2015). It depends on the bins: compare equal bins only.
 */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number | null {
  let [count, sum] = [0, 0];
  for (const bin of bins) {
    if (bin.meanForecast === null || bin.observedRate === null) continue;
    count += bin.count;
    sum += bin.count * Math.abs(bin.observedRate - bin.meanForecast);
  }
  return count === 0 ? null : sum / count;
}
