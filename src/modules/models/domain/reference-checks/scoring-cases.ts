import { brierDecomposition } from '../../../../quant/scoring/brier-decomposition.ts';
import { brierScore } from '../../../../quant/scoring/brier-score.ts';
import { ignoranceScore } from '../../../../quant/scoring/ignorance-score.ts';
import { logLoss } from '../../../../quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../quant/scoring/ranked-probability-score.ts';
import { type ReferenceCase, referenceCase } from './reference-case.ts';

const [HOME, DRAW] = [0, 1];

/** Ten forecasts of home, draw, away, what happened, and their published ranked probability scores. */
const FORECASTS: readonly (readonly [forecast: readonly number[], outcome: number, rps: number])[] = [
  [[1, 0, 0], HOME, 0],
  [[0.9, 0.1, 0], HOME, 0.005],
  [[0.8, 0.1, 0.1], HOME, 0.025],
  [[0.5, 0.25, 0.25], HOME, 0.15625],
  [[0.35, 0.3, 0.35], DRAW, 0.1225],
  [[0.6, 0.3, 0.1], DRAW, 0.185],
  [[0.6, 0.25, 0.15], HOME, 0.09125],
  [[0.6, 0.15, 0.25], HOME, 0.11125],
  [[0.57, 0.33, 0.1], HOME, 0.09745],
  [[0.6, 0.2, 0.2], HOME, 0.1],
];

function meanScore(rule: (forecast: readonly number[], outcome: number) => number): number {
  return FORECASTS.reduce((sum, [forecast, outcome]) => sum + rule(forecast, outcome), 0) / FORECASTS.length;
}

export const SCORING_CASES: readonly ReferenceCase[] = [
  ...FORECASTS.map(([forecast, outcome, rps]) =>
    referenceCase({
      name: `scores ${forecast.join('/')} then ${outcome === HOME ? 'H' : 'D'}`,
      source: 'quant-cases, Scoring rules: Constantinou and Fenton 2012',
      tolerance: 1e-12,
      expected: { rps },
      compute: () => ({ rps: rankedProbabilityScore(forecast, outcome) }),
    }),
  ),
  referenceCase({
    name: 'scores of ten forecasts, mean',
    source: 'quant-cases, Scoring rules',
    tolerance: 1e-9,
    expected: {
      rps: [0.08937, 1e-12],
      brier: [0.30838, 1e-12],
      'ignorance (bits)': 0.7969725335,
      'log loss (nats)': 0.5524192646,
    },
    compute: () => ({
      rps: meanScore(rankedProbabilityScore),
      brier: meanScore(brierScore),
      'ignorance (bits)': meanScore(ignoranceScore),
      'log loss (nats)': meanScore(logLoss),
    }),
  }),
  referenceCase({
    name: 'scores of ten forecasts,',
    source: 'Murphy 1973; Stephenson, Coelho and Jolliffe 2008: the parts of the Brier score add up to it',
    tolerance: 1e-12,
    expected: { 'brier from its parts': 0.30838 },
    compute: () => {
      const forecasts = FORECASTS.map(([probabilities, outcome]) => ({ probabilities, outcome }));
      const parts = brierDecomposition(forecasts);
      const withinBins = parts.withinBinVariance - parts.withinBinCovariance;
      return {
        'brier from its parts': parts.reliability - parts.resolution + parts.uncertainty + withinBins,
      };
    },
  }),
  referenceCase({
    name: 'scores 0/1/0 then H',
    source: 'quant-cases, Scoring rules: a probability of 0 counts as 1e-15',
    tolerance: 1e-9,
    expected: { 'log loss (nats)': 34.5387763949 },
    compute: () => ({ 'log loss (nats)': logLoss([0, 1, 0], HOME) }),
  }),
];
