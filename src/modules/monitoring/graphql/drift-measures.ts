import { builder } from '../../../graphql/builder.ts';
import type {
  CusumMeasure,
  DistanceMeasure,
  StabilityMeasure,
  Tested,
  WindowMeasure,
} from '../domain/drift-measures.ts';
import { DriftFindingStatusRef } from './drift-enums.ts';

const TestedRef = builder.interfaceRef<Tested>('DriftTest').implement({
  description: 'A measure of drift with the probability that chance alone does as much.',
  fields: (t) => ({
    chance: t.exposeFloat('chance', {
      description: 'How often as much is seen where nothing drifts, in a single test; a fraction 0..1.',
    }),
    corrected: t.exposeFloat('corrected', {
      description:
        'The same, raised for the number of tests of all subjects of the league (Holm): what the verdict goes by; a fraction 0..1.',
    }),
    verdict: t.expose('verdict', {
      type: DriftFindingStatusRef,
      description: 'What this measure says; never INSUFFICIENT.',
    }),
  }),
});

export const StabilityMeasureRef = builder.objectRef<StabilityMeasure>('DriftStability').implement({
  description: 'The population stability index of the season against the reference.',
  interfaces: [TestedRef],
  fields: (t) => ({
    index: t.exposeFloat('index', {
      description:
        'Sum over the bins of (current - reference) x ln(current / reference), the shares as fractions; from 0. Few matches alone make it large: see `chance`.',
    }),
    bins: t.exposeInt('bins', {
      description:
        'Bins by quantiles of the reference, at least 2; fewer than asked for where values repeat.',
    }),
  }),
});

export const DistanceMeasureRef = builder.objectRef<DistanceMeasure>('DriftDistance').implement({
  description: 'The two-sample Kolmogorov-Smirnov test of the season against the reference.',
  interfaces: [TestedRef],
  fields: (t) => ({
    statistic: t.exposeFloat('statistic', {
      description: 'The greatest distance of the two distribution functions, a fraction 0..1.',
    }),
    isExact: t.exposeBoolean('isExact', {
      description: 'Whether `chance` was counted out; if not, it is the limit for large samples.',
    }),
  }),
});

export const CusumMeasureRef = builder.objectRef<CusumMeasure>('DriftCusum').implement({
  description:
    "Page's two-sided cumulative sum over the season's matches, in standard deviations of the reference around its mean.",
  interfaces: [TestedRef],
  fields: (t) => ({
    peakUp: t.exposeFloat('peakUp', {
      description:
        'The highest that the sum of rises came, in units of the standard deviation of the reference, from 0.',
    }),
    peakDown: t.exposeFloat('peakDown', {
      description:
        'The highest that the sum of falls came, in units of the standard deviation of the reference, from 0.',
    }),
    direction: t.exposeString('direction', {
      nullable: true,
      description: '`UP` or `DOWN`: where the values went at the alarm; null without one.',
    }),
    alarmOn: t.expose('alarmOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the match that raised the alarm; null without one.',
    }),
  }),
});

const ChangeRef = builder.objectRef<WindowMeasure['changes'][number]>('DriftChange').implement({
  description: 'A change of the mean.',
  fields: (t) => ({
    changeOn: t.expose('changeOn', {
      type: 'Date',
      description: 'The day of the first match after the likeliest place of the change.',
    }),
    detectedOn: t.expose('detectedOn', {
      type: 'Date',
      description: 'The day of the match that made it certain.',
    }),
  }),
});

export const WindowMeasureRef = builder.objectRef<WindowMeasure>('DriftWindow').implement({
  description: 'The adaptive window (ADWIN) over the matches of reference and season in one stream.',
  fields: (t) => ({
    changes: t.field({
      type: [ChangeRef],
      description:
        'Changes that became certain in the season, in order of detection; they may lie before it.',
      resolve: ({ changes }) => [...changes],
    }),
    verdict: t.expose('verdict', {
      type: DriftFindingStatusRef,
      description: 'DRIFT with a change, STABLE without.',
    }),
  }),
});
