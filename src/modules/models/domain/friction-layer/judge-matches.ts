import { logLoss } from '../../../../quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../quant/scoring/ranked-probability-score.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { outcomeOf } from '../evaluation/base-rates.ts';
import { resultForecast } from '../evaluation/result-forecast.ts';
import { feasible, type GoalForecast } from '../layers/goal-forecast.ts';
import { adjustForFriction } from './adjust-for-friction.ts';
import type { FrictionCoefficients } from './friction-coefficients.ts';
import { frictionTable } from './friction-table.ts';
import { LEAST_TRAINING_MATCHES } from './friction-trial-rules.ts';
import { fitFrictionTable } from './fit-friction-table.ts';
import { isTelling } from './is-telling.ts';
import type { TrialMatch } from './trial-match.ts';

/** The scores of one forecast of home win, draw and away win; less is better. */
export interface ForecastScores {
  /** In nats. */
  readonly logLoss: number;
  readonly rps: number;
}

/** A match that the layer had something to say of. */
export interface JudgedMatch extends Pick<TrialMatch, 'matchId' | 'division' | 'playedOn'> {
  readonly without: ForecastScores;
  readonly withFriction: ForecastScores;
}

/**
 * Scores the forecasts of matches with and without friction, decision by decision in order of time: for each, coefficients are
 * fitted to the matches whose results were known then. Left out are matches of which no friction was known, and those decided before
 * `LEAST_TRAINING_MATCHES` results with known friction were.
 *
 * @param ordered each match once, by id; the answer is in order of decision, then of id.
 * @throws InvalidInputError for a match that was decided when its result was known.
 */
export function judgeMatches(ordered: readonly TrialMatch[]): JudgedMatch[] {
  for (const { matchId, decidedAt, resultKnownAt } of ordered) {
    if (decidedAt < resultKnownAt) continue;
    const rule = `must come before the instant at which the result of match ${matchId} was known.`;
    throw new InvalidInputError(`matches.${matchId}.decidedAt`, decidedAt.toISOString(), rule);
  }
  const telling = ordered.filter(isTelling);
  const decisions = [...Map.groupBy(telling, ({ decidedAt }) => decidedAt.getTime())].sort(
    ([a], [b]) => a - b,
  );
  return decisions.flatMap(([instant, decided]) => {
    const known = telling.filter(({ resultKnownAt }) => resultKnownAt.getTime() <= instant);
    if (known.length < LEAST_TRAINING_MATCHES) return [];
    const coefficients = fitFrictionTable(frictionTable(known));
    return decided.map((match) => judge(match, coefficients));
  });
}

function judge(match: TrialMatch, coefficients: FrictionCoefficients): JudgedMatch {
  const { matchId, division, playedOn, features, rho, covariance } = match;
  const means = adjustForFriction(match.means, features, coefficients, 1);
  return {
    matchId,
    division,
    playedOn,
    without: scoresOf(match, match),
    withFriction: scoresOf({ means, rho, covariance }, match),
  };
}

function scoresOf(forecast: GoalForecast, match: TrialMatch): ForecastScores {
  const probabilities = resultForecast(feasible(forecast));
  const outcome = outcomeOf(match);
  return {
    logLoss: logLoss(probabilities, outcome),
    rps: rankedProbabilityScore(probabilities, outcome),
  };
}
