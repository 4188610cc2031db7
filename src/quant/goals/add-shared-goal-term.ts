import { addAt, at, indexAt } from '../numeric/at.ts';
import type { SharedScores } from './build-shared-scores.ts';
import { dependenceIndex, FIRST_ATTACK, firstDefence, HOME_ADVANTAGE, INTERCEPT } from './goal-parameters.ts';
import type { TeamRates } from './goal-parameters.ts';

/**
 * What goals of both sides, `covariance` (c) of them on average, add to the weighted log-likelihood of independent Poisson
 * goals with the means l and m, in nats; adds its gradient to `slopes`. For the score x-y that is
 * log(sum over k of C(x, k) C(y, k) k! (c / (l*m))^k) - c (Karlis and Ntzoufras, The Statistician 52, 2003, eq. 2).
 */
export function addSharedGoalTerm(
  scores: SharedScores,
  weightSum: number,
  rates: TeamRates,
  covariance: number,
  slopes: Float64Array,
): number {
  const { attack, leak } = rates;
  const teamCount = attack.length;
  const defence = firstDefence(teamCount);
  const bothRates = rates.home * rates.away;
  let [value, sharedGoals, covarianceSlope] = [-covariance * weightSum, 0, -weightSum];
  for (let score = 0; score < scores.count; score++) {
    const home = indexAt(scores.home, score);
    const away = indexAt(scores.away, score);
    const weight = at(scores.weight, score);
    const homeGoals = indexAt(scores.homeGoals, score);
    const awayGoals = indexAt(scores.awayGoals, score);
    const product = bothRates * at(attack, home) * at(leak, away) * at(attack, away) * at(leak, home);
    const ratio = covariance / product;
    // `slope` is the derivative of `sum` by the ratio; `term` lacks one power of it, so that a covariance of 0 has one too.
    let [sum, slope, term] = [1, 0, 1];
    for (let shared = 1; shared <= homeGoals && shared <= awayGoals; shared++) {
      term *= ((homeGoals - shared + 1) * (awayGoals - shared + 1)) / shared;
      slope += shared * term;
      term *= ratio;
      sum += term;
    }
    value += weight * Math.log(sum);
    const byCovariance = (weight * slope) / (sum * product);
    covarianceSlope += byCovariance;
    const byLogMean = -byCovariance * covariance;
    sharedGoals -= byLogMean;
    addAt(slopes, FIRST_ATTACK + home, byLogMean);
    addAt(slopes, FIRST_ATTACK + away, byLogMean);
    addAt(slopes, defence + home, -byLogMean);
    addAt(slopes, defence + away, -byLogMean);
  }
  addAt(slopes, INTERCEPT, -2 * sharedGoals);
  addAt(slopes, HOME_ADVANTAGE, -sharedGoals);
  addAt(slopes, dependenceIndex(teamCount), covarianceSlope);
  return value;
}
