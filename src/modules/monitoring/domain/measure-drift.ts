import { adaptiveWindow } from '../../../quant/drift/adaptive-window.ts';
import { cusumChance } from '../../../quant/drift/cusum-chance.ts';
import { cusum } from '../../../quant/drift/cusum.ts';
import { kolmogorovSmirnov } from '../../../quant/drift/kolmogorov-smirnov.ts';
import { countsBetween, quantileBounds } from '../../../quant/drift/quantile-bins.ts';
import { stabilityChance, stabilityOfCounts } from '../../../quant/drift/stability-of-counts.ts';
import type {
  CusumMeasure,
  DistanceMeasure,
  DriftMeasures,
  StabilityMeasure,
  WindowMeasure,
} from './drift-measures.ts';
import type { DriftSettings } from './drift-settings.ts';
import type { DriftSubject } from './drift-subject.ts';

type Untested<Measure> = Omit<Measure, 'corrected' | 'verdict'>;

/** The measures of a subject before they are judged beside those of the others. */
export interface RawMeasures {
  readonly referenceMean: number;
  readonly currentMean: number;
  readonly stability: Untested<StabilityMeasure> | null;
  readonly distance: Untested<DistanceMeasure>;
  readonly cusum: Untested<CusumMeasure> | null;
  readonly changes: WindowMeasure['changes'];
}

export const NOTHING_MEASURED: DriftMeasures = {
  referenceMean: null,
  currentMean: null,
  stability: null,
  distance: null,
  cusum: null,
  window: null,
};

/** Compares the current values of a subject with its reference, four ways; both hold a value. `subjects` is how many are looked at together. */
export function measureDrift(subject: DriftSubject, settings: DriftSettings, subjects: number): RawMeasures {
  const reference = subject.reference.map(({ compared }) => compared);
  const current = subject.current.map(({ compared }) => compared);
  const { statistic, pValue: chance, isExact } = kolmogorovSmirnov(reference, current);
  return {
    referenceMean: meanOf(subject.reference.map(({ value }) => value)),
    currentMean: meanOf(subject.current.map(({ value }) => value)),
    stability: stabilityOf(subject.name, reference, current, settings.bins),
    distance: { statistic, chance, isExact },
    cusum: cusumOf(subject, reference, current, settings),
    changes: changesOf(subject, settings.windowDelta / (subjects * current.length)),
  };
}

function stabilityOf(
  name: string,
  reference: readonly number[],
  current: readonly number[],
  wanted: number,
): RawMeasures['stability'] {
  const bounds = quantileBounds(reference, wanted);
  if (bounds.length === 0) return null;
  const [before, now] = [countsBetween(reference, bounds), countsBetween(current, bounds)];
  return {
    index: stabilityOfCounts(before, now),
    bins: bounds.length + 1,
    chance: stabilityChance(before, now, { seed: name }),
  };
}

function cusumOf(
  subject: DriftSubject,
  reference: readonly number[],
  current: readonly number[],
  { cusumSlack: k, cusumAlarm: h }: DriftSettings,
): RawMeasures['cusum'] {
  const mean = meanOf(reference);
  const deviation = Math.sqrt(meanOf(reference.map((value) => (value - mean) ** 2)));
  if (deviation === 0) return null;
  const standardise = (values: readonly number[]): number[] =>
    values.map((value) => (value - mean) / deviation);
  const [before, now] = [standardise(reference), standardise(current)];
  const { alarmIndex, direction, peakUp, peakDown } = cusum(now, { k, h });
  // What is more extreme than all of the reference counts as if the reference had seen it once.
  const chanceOf = (peak: number, sign: number): number =>
    cusumChance([...before.map((value) => sign * value), largestOf(now.map((value) => sign * value))], {
      k,
      peak,
      steps: now.length,
    });
  const chance = Math.min(1, 2 * Math.min(chanceOf(peakUp, 1), chanceOf(peakDown, -1)));
  const alarmOn = alarmIndex === null ? null : (subject.current[alarmIndex]?.playedOn ?? null);
  return { peakUp, peakDown, alarmOn, direction, chance };
}

/** Over reference and current in one stream: what the window dropped while it read the current season. */
function changesOf({ reference, current }: DriftSubject, delta: number): WindowMeasure['changes'] {
  const stream = [...reference, ...current];
  const values = stream.map(({ compared }) => compared);
  const smallest = -largestOf(values.map((value) => -value));
  const range = largestOf(values) - smallest;
  if (range === 0) return [];
  const scaled = values.map((value) => Math.min(1, (value - smallest) / range));
  return adaptiveWindow(scaled, { delta }).cuts.flatMap(({ changeAt, detectedAt }) => {
    const [change, detected] = [stream[changeAt], stream[detectedAt]];
    if (!change || !detected || detectedAt < reference.length) return [];
    return [{ changeOn: change.playedOn, detectedOn: detected.playedOn }];
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function largestOf(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, value), -Infinity);
}
