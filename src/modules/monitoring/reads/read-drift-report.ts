import { z } from 'zod';
import { BENCHMARKS } from '../../matches/domain/benchmark.ts';
import type { DriftMeasures } from '../domain/drift-measures.ts';
import { checkDriftSettings, DEFAULT_DRIFT_SETTINGS, type DriftSettings } from '../domain/drift-settings.ts';
import { DRIFT_FINDING_STATUSES, type DriftFindingStatus } from '../domain/drift-finding-status.ts';
import { DRIFT_KINDS, type DriftKind } from '../domain/drift-subject.ts';

const verdict = z.enum(['STABLE', 'WARNING', 'DRIFT']);
const tested = { chance: z.number(), corrected: z.number(), verdict };
const direction = z.enum(['UP', 'DOWN']);

const measures: z.ZodType<DriftMeasures> = z.object({
  referenceMean: z.number().nullable(),
  currentMean: z.number().nullable(),
  stability: z.object({ index: z.number(), bins: z.int(), ...tested }).nullable(),
  distance: z.object({ statistic: z.number(), isExact: z.boolean(), ...tested }).nullable(),
  cusum: z
    .object({
      peakUp: z.number(),
      peakDown: z.number(),
      alarmOn: z.string().nullable(),
      direction: direction.nullable(),
      ...tested,
    })
    .nullable(),
  window: z
    .object({ changes: z.array(z.object({ changeOn: z.string(), detectedOn: z.string() })), verdict })
    .nullable(),
});

const basis = z.object({
  referenceSeasons: z.array(z.string()),
  book: z.enum(BENCHMARKS).nullable(),
});
/** What a report compares: the seasons of the reference, and whose prices. */
export type DriftBasis = z.infer<typeof basis>;

const settings = z.strictObject({
  stabilityWarning: z.number(),
  stabilityDrift: z.number(),
  chanceWarning: z.number(),
  chanceDrift: z.number(),
  cusumSlack: z.number(),
  cusumAlarm: z.number(),
  windowDelta: z.number(),
  bins: z.number(),
  minimumMatches: z.number(),
  referenceSeasons: z.number(),
});

const status = z.enum(DRIFT_FINDING_STATUSES);
const kind = z.enum(DRIFT_KINDS);

/** The status of a stored report. */
export function readDriftFindingStatus(stored: unknown): DriftFindingStatus {
  return status.parse(stored);
}

/** The kind of subject of a stored report. */
export function readDriftKind(stored: unknown): DriftKind {
  return kind.parse(stored);
}

/** The measures of a stored report. */
export function readDriftMeasures(stored: unknown): DriftMeasures {
  return measures.parse(stored);
}

/** What a stored report compares: it is stored beside its measures. */
export function readDriftBasis(stored: unknown): DriftBasis {
  return basis.parse(stored);
}

/** Complete settings from a stored report or from the input of a job. @throws InvalidInputError for one outside its bounds. */
export function readDriftSettings(stored: unknown): DriftSettings {
  return checkDriftSettings(settings.parse(stored));
}

/**
 * Complete settings from what a caller gave, member by member; what is null or not given is as usual.
 * @throws InvalidInputError for one outside its bounds.
 */
export function completeDriftSettings(given: object | null): DriftSettings {
  const told = Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return readDriftSettings({ ...DEFAULT_DRIFT_SETTINGS, ...Object.fromEntries(told) });
}
