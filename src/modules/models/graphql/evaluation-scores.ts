import { builder } from '../../../graphql/builder.ts';
import type { MeanInterval } from '../../../quant/resampling/bootstrap-mean.ts';
import type { BrierDecomposition } from '../../../quant/scoring/brier-decomposition.ts';
import type { CalibrationBin } from '../../../quant/scoring/calibration-bins.ts';
import type { ForecastScores } from '../domain/evaluation/forecast-scores.ts';
import type { ScoreDifference } from '../domain/evaluation/score-difference.ts';

const CalibrationBinRef = builder.objectRef<CalibrationBin>('CalibrationBin').implement({
  description:
    'The forecast probabilities between two bounds, and how often what they were given to happened.',
  fields: (t) => ({
    from: t.exposeFloat('from', { description: 'The lower bound, a fraction 0..1, included.' }),
    to: t.exposeFloat('to', {
      description: 'The upper bound, a fraction 0..1, excluded but for the last bin.',
    }),
    count: t.exposeInt('count', {
      description: 'Probabilities in the bin; a match has three, one an outcome.',
    }),
    happened: t.exposeInt('happened', { description: 'Probabilities in the bin whose outcome happened.' }),
    meanForecast: t.exposeFloat('meanForecast', {
      nullable: true,
      description: 'Mean of the probabilities in the bin, a fraction 0..1. Null in an empty bin.',
    }),
    observedRate: t.exposeFloat('observedRate', {
      nullable: true,
      description:
        '`happened` / `count`, a fraction 0..1: close to the mean forecast when calibrated. Null in an empty bin.',
    }),
    lower: t.exposeFloat('lower', {
      description:
        'Lower bound of the observed rate, a fraction 0..1: Wilson interval of 95 %. 0 in an empty bin.',
    }),
    upper: t.exposeFloat('upper', {
      description: 'Upper bound of the observed rate, a fraction 0..1. 1 in an empty bin.',
    }),
  }),
});

const BrierPartsRef = builder.objectRef<BrierDecomposition>('BrierParts').implement({
  description:
    'The Brier score taken apart: reliability - resolution + uncertainty + withinBinVariance - withinBinCovariance (Murphy 1973; ' +
    'Stephenson, Coelho and Jolliffe 2008), in ten bins for each outcome.',
  fields: (t) => ({
    reliability: t.exposeFloat('reliability', {
      description:
        'Squared distance of forecasts from the rates that followed, 0..2 in units of the Brier score: less is better calibrated.',
    }),
    resolution: t.exposeFloat('resolution', {
      description:
        'Squared distance of these rates from the rate over all, 0..2 in units of the Brier score: more is sharper.',
    }),
    uncertainty: t.exposeFloat('uncertainty', {
      description: 'The score of always forecasting the rates over all, 0..2 in units of the Brier score.',
    }),
    withinBinVariance: t.exposeFloat('withinBinVariance', {
      description: 'Spread of the forecasts that share a bin, 0..2 in units of the Brier score.',
    }),
    withinBinCovariance: t.exposeFloat('withinBinCovariance', {
      description:
        'Twice how the spread of the forecasts that share a bin goes along with what happened: skill that the bins hide, in units of the Brier score. May be below 0.',
    }),
  }),
});

export const ForecastScoresRef = builder.objectRef<ForecastScores>('ForecastScores').implement({
  description: 'How good forecasts of home win, draw and away win were: means per match, less is better.',
  fields: (t) => ({
    matches: t.exposeInt('matches', { description: 'Matches that were scored, 1 or more.' }),
    rps: t.exposeFloat('rps', { description: 'Ranked probability score, in its units, 0 (best) to 1.' }),
    logLoss: t.exposeFloat('logLoss', {
      description: 'Minus the logarithm of the probability of what happened, in units of nats.',
    }),
    ignorance: t.exposeFloat('ignorance', { description: 'The log loss in units of bits.' }),
    brier: t.float({
      description: 'Brier score over the three outcomes, in its units, 0 (best) to 2.',
      resolve: ({ decomposition }) => decomposition.brier,
    }),
    brierParts: t.expose('decomposition', {
      type: BrierPartsRef,
      description: 'What the Brier score is made of.',
    }),
    calibration: t.field({
      type: [CalibrationBinRef],
      complexity: { field: 1, multiplier: 10 },
      description: 'Ten bins of equal width, ascending, of the probabilities of all three outcomes together.',
      resolve: ({ calibration }) => [...calibration],
    }),
    expectedCalibrationError: t.exposeFloat('expectedCalibrationError', {
      description:
        'Mean distance of observed rate and mean forecast over the bins of `calibration`, each weighing as its count, a fraction 0..1.',
    }),
  }),
});

const ScoreIntervalRef = builder.objectRef<MeanInterval>('ScoreInterval').implement({
  description: 'A mean difference of scores per match, with the interval of a bootstrap of whole match days.',
  fields: (t) => ({
    mean: t.exposeFloat('mean', { description: 'In the units of the score; below 0 the model is better.' }),
    lower: t.exposeFloat('lower', {
      nullable: true,
      description: 'Lower bound, in the units of the score. Null below ten match days.',
    }),
    upper: t.exposeFloat('upper', {
      nullable: true,
      description:
        'Upper bound, in the units of the score: below 0 the model is shown to be better. Null below ten match days.',
    }),
  }),
});

export const ScoreDifferenceRef = builder.objectRef<ScoreDifference>('ScoreDifference').implement({
  description: 'Scores of the model less those of its rival, match by match over the same matches.',
  fields: (t) => ({
    rps: t.expose('rps', { type: ScoreIntervalRef, description: 'Of the ranked probability score.' }),
    logLoss: t.expose('logLoss', { type: ScoreIntervalRef, description: 'Of the log loss, in nats.' }),
    brier: t.expose('brier', { type: ScoreIntervalRef, description: 'Of the Brier score.' }),
  }),
});
