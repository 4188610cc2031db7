import { builder } from '../../../graphql/builder.ts';
import { DEFAULT_DRIFT_SETTINGS, type DriftSettings } from '../domain/drift-settings.ts';

const THRESHOLDS: Record<keyof DriftSettings, string> = {
  stabilityWarning:
    'Population stability index (from shares as fractions) from which a subject may be WARNING, above 0',
  stabilityDrift:
    'Population stability index (from shares as fractions) from which it may be DRIFT, at least `stabilityWarning`',
  chanceWarning:
    'Probability that chance alone does as much, corrected for all tests, at or below which a measure warns; a fraction 0..1',
  chanceDrift:
    'Probability that chance alone does as much, corrected for all tests, at or below which a measure says DRIFT; a fraction 0..1, at most `chanceWarning`',
  cusumSlack:
    'What the cumulative sum lets pass at each match, in units of the standard deviation of the reference, 0 to 5',
  cusumAlarm:
    'Above which the cumulative sum raises its alarm, in units of the standard deviation of the reference, above 0, to 1000',
  windowDelta:
    'Probability that the adaptive window is cut by chance, in any subject over the season; a fraction 0..1',
  bins: 'Bins of the stability index, by quantiles of the reference, 2 to 100',
  minimumMatches:
    'Matches that reference and season each need; with fewer a subject is INSUFFICIENT. 10 to 10,000',
  referenceSeasons:
    'Seasons directly before the current one that are the reference, as far as they are known, 1 to 20',
};

const usual = (name: keyof DriftSettings): string =>
  `${THRESHOLDS[name]}; ${DEFAULT_DRIFT_SETTINGS[name]} when not given.`;

export const DriftSettingsInputRef = builder.inputType('DriftSettingsInput', {
  description: 'When a difference counts as a drift; what is not given is as described.',
  fields: (t) => ({
    stabilityWarning: t.float({ description: usual('stabilityWarning') }),
    stabilityDrift: t.float({ description: usual('stabilityDrift') }),
    chanceWarning: t.float({ description: usual('chanceWarning') }),
    chanceDrift: t.float({ description: usual('chanceDrift') }),
    cusumSlack: t.float({ description: usual('cusumSlack') }),
    cusumAlarm: t.float({ description: usual('cusumAlarm') }),
    windowDelta: t.float({ description: usual('windowDelta') }),
    bins: t.int({ description: usual('bins') }),
    minimumMatches: t.int({ description: usual('minimumMatches') }),
    referenceSeasons: t.int({ description: usual('referenceSeasons') }),
  }),
});

const said = (name: keyof DriftSettings): { description: string } => ({
  description: `${THRESHOLDS[name]}.`,
});

export const DriftThresholdsRef = builder.objectRef<DriftSettings>('DriftThresholds').implement({
  description: 'The settings that a report was made with.',
  fields: (t) => ({
    stabilityWarning: t.exposeFloat('stabilityWarning', said('stabilityWarning')),
    stabilityDrift: t.exposeFloat('stabilityDrift', said('stabilityDrift')),
    chanceWarning: t.exposeFloat('chanceWarning', said('chanceWarning')),
    chanceDrift: t.exposeFloat('chanceDrift', said('chanceDrift')),
    cusumSlack: t.exposeFloat('cusumSlack', said('cusumSlack')),
    cusumAlarm: t.exposeFloat('cusumAlarm', said('cusumAlarm')),
    windowDelta: t.exposeFloat('windowDelta', said('windowDelta')),
    bins: t.exposeInt('bins', said('bins')),
    minimumMatches: t.exposeInt('minimumMatches', said('minimumMatches')),
    referenceSeasons: t.exposeInt('referenceSeasons', said('referenceSeasons')),
  }),
});
