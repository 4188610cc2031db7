import { InvalidInputError } from '../../../shared/invalid-input-error.ts';

/** When a difference is a drift; stored with every report. */
export interface DriftSettings {
  /** Population stability index from which a subject may be WARNING, above 0. */
  readonly stabilityWarning: number;
  /** And DRIFT; not below `stabilityWarning`. */
  readonly stabilityDrift: number;
  /** Probability of chance, corrected for all that was tested, at or below which a subject is WARNING; above 0, below 1. */
  readonly chanceWarning: number;
  /** And DRIFT; not above `chanceWarning`. */
  readonly chanceDrift: number;
  /** Slack of the cumulative sum in standard deviations of the reference, 0..5. */
  readonly cusumSlack: number;
  /** Height of its alarm in standard deviations, above 0, at most 1000. */
  readonly cusumAlarm: number;
  /** Probability that a window is cut by chance, in any subject, over the whole season; above 0, below 1. */
  readonly windowDelta: number;
  /** Bins of the stability index, 2..100. */
  readonly bins: number;
  /** Matches that reference and current each need, 10..10,000. */
  readonly minimumMatches: number;
  /** How many seasons before the current one are the reference, 1..20. */
  readonly referenceSeasons: number;
}

/** The bands of the stability index are the convention of credit scoring, the alarm that of Page's chart for a shift of one standard deviation. */
export const DEFAULT_DRIFT_SETTINGS: DriftSettings = {
  stabilityWarning: 0.1,
  stabilityDrift: 0.25,
  chanceWarning: 0.05,
  chanceDrift: 0.01,
  cusumSlack: 0.5,
  cusumAlarm: 5,
  windowDelta: 0.002,
  bins: 10,
  minimumMatches: 50,
  referenceSeasons: 3,
};

const BOUNDS: readonly { name: keyof DriftSettings; least: number; most: number; isWhole?: boolean }[] = [
  { name: 'stabilityWarning', least: 1e-6, most: 100 },
  { name: 'stabilityDrift', least: 1e-6, most: 100 },
  { name: 'chanceWarning', least: 1e-12, most: 0.999 },
  { name: 'chanceDrift', least: 1e-12, most: 0.999 },
  { name: 'cusumSlack', least: 0, most: 5 },
  { name: 'cusumAlarm', least: 1e-6, most: 1000 },
  { name: 'windowDelta', least: 1e-12, most: 0.999 },
  { name: 'bins', least: 2, most: 100, isWhole: true },
  { name: 'minimumMatches', least: 10, most: 10_000, isWhole: true },
  { name: 'referenceSeasons', least: 1, most: 20, isWhole: true },
];

/** @throws InvalidInputError for a setting outside its bounds, or a drift that would be milder than a warning. */
export function checkDriftSettings(settings: DriftSettings): DriftSettings {
  for (const { name, least, most, isWhole = false } of BOUNDS) {
    const value = settings[name];
    const isNumber = isWhole ? Number.isInteger(value) : Number.isFinite(value);
    if (isNumber && value >= least && value <= most) continue;
    const rule = `must be a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`;
    throw new InvalidInputError(`settings.${name}`, value, rule);
  }
  const { stabilityWarning, stabilityDrift, chanceWarning, chanceDrift } = settings;
  if (stabilityDrift < stabilityWarning)
    throw new InvalidInputError(
      'settings.stabilityDrift',
      stabilityDrift,
      'must not be below stabilityWarning',
    );
  if (chanceDrift > chanceWarning)
    throw new InvalidInputError('settings.chanceDrift', chanceDrift, 'must not be above chanceWarning');
  return settings;
}
