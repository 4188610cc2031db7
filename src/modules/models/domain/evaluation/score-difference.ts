import { bootstrapMean, type MeanInterval } from '../../../../quant/resampling/bootstrap-mean.ts';
import { brierScore } from '../../../../quant/scoring/brier-score.ts';
import { logLoss } from '../../../../quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../quant/scoring/ranked-probability-score.ts';
import type { Day } from '../../../../shared/uk-time.ts';
import type { ResultForecast } from './evaluated-match.ts';
import type { BootstrapConfig } from './evaluation-config.ts';

/** Two forecasts of the same match. */
export interface PairedForecast {
  readonly playedOn: Day;
  readonly outcome: number;
  readonly model: ResultForecast;
  readonly rival: ResultForecast;
}

/** Mean score of the model less that of its rival over the same matches, with intervals: below 0 the model is better. */
export interface ScoreDifference {
  readonly rps: MeanInterval;
  readonly logLoss: MeanInterval;
  readonly brier: MeanInterval;
}

/**
 * The paired differences of scores. Whole match days are drawn, of all leagues together: matches of a day share what was known and
 * what the weather was. Null without a match.
 */
export function scoreDifference(
  pairs: readonly PairedForecast[],
  bootstrap: BootstrapConfig,
): ScoreDifference | null {
  if (pairs.length === 0) return null;
  const clusters = pairs.map(({ playedOn }) => playedOn);
  const differ = (rule: (probabilities: ResultForecast, outcome: number) => number): MeanInterval => {
    const values = pairs.map(({ model, rival, outcome }) => rule(model, outcome) - rule(rival, outcome));
    return bootstrapMean(values, { ...bootstrap, clusters });
  };
  return { rps: differ(rankedProbabilityScore), logLoss: differ(logLoss), brier: differ(brierScore) };
}
