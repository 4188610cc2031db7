import { requireProbability, requireWhole } from '../input/require-number.ts';
import { probabilityBin } from './probability-bin.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A forecast that something happens, and whether it did. A forecast of home, draw and away is three of these. */
export interface YesNoForecast {
  readonly probability: number;
  readonly hasHappened: boolean;
}

/** The forecasts between two probabilities. The means are null in a bin that holds none. */
export interface CalibrationBin {
  /** Included. */
  readonly from: number;
  /** Excluded, but for the last bin. */
  readonly to: number;
  readonly count: number;
  readonly happened: number;
  readonly meanForecast: number | null;
  readonly observedRate: number | null;
  /** The Wilson interval of the observed rate; 0..1 in an empty bin. */
  readonly lower: number;
  readonly upper: number;
}

const MOST_BINS = 1000;

/** How often what was forecast happened, in `bins` bins of equal width over 0..1, all of them, in ascending order. */
export function calibrationBins(
  forecasts: readonly YesNoForecast[],
  { bins = 10, confidence = 0.95 }: { readonly bins?: number; readonly confidence?: number } = {},
): CalibrationBin[] {
  requireWhole('bins', bins, 1, MOST_BINS);
  const found = Array.from({ length: bins }, () => ({ count: 0, happened: 0, sum: 0 }));
  for (const [index, { probability, hasHappened }] of forecasts.entries()) {
    requireProbability(`forecasts[${index}].probability`, probability);
    const bin = found[probabilityBin(probability, bins)];
    if (bin === undefined) throw new RangeError(`no bin for ${probability}`);
    bin.count += 1;
    bin.sum += probability;
    if (hasHappened) bin.happened += 1;
  }
  return found.map(({ count, happened, sum }, position) => ({
    from: position / bins,
    to: (position + 1) / bins,
    count,
    happened,
    meanForecast: count === 0 ? null : sum / count,
    observedRate: count === 0 ? null : happened / count,
    ...wilsonInterval(happened, count, confidence),
  }));
}
