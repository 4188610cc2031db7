import { addAt, at, indexAt } from '../numeric/at.ts';
import { FIRST_ATTACK, firstDefence, HOME_ADVANTAGE, INTERCEPT, dependenceIndex } from './goal-parameters.ts';
import type { TeamRates } from './goal-parameters.ts';
import type { LowScores } from './build-match-table.ts';

/**
 * Dixon and Coles' weighted sum of log(tau) over the low scores, in nats; adds its gradient to `slopes`. Every tau must
 * be positive: see `rhoRangeOf`.
 */
export function addLowScoreTerm(
  scores: LowScores,
  rates: TeamRates,
  rho: number,
  slopes: Float64Array,
): number {
  const { attack, leak } = rates;
  const teamCount = attack.length;
  const defence = firstDefence(teamCount);
  let [value, homeSlopes, awaySlopes, rhoSlope] = [0, 0, 0, 0];
  for (let score = 0; score < scores.count; score++) {
    const cell = indexAt(scores.cell, score);
    const weight = at(scores.weight, score);
    if (cell === 3) {
      value += weight * Math.log1p(-rho);
      rhoSlope -= weight / (1 - rho);
      continue;
    }
    const home = indexAt(scores.home, score);
    const away = indexAt(scores.away, score);
    const homeMean = rates.home * at(attack, home) * at(leak, away);
    const awayMean = rates.away * at(attack, away) * at(leak, home);
    // tau = 1 + factor * rho: 0-0 in both means, 0-1 in the home mean, 1-0 in the away mean.
    const factor = cell === 0 ? -homeMean * awayMean : cell === 1 ? homeMean : awayMean;
    const tau = 1 + factor * rho;
    value += weight * Math.log(tau);
    rhoSlope += (weight * factor) / tau;
    const slope = (weight * factor * rho) / tau;
    if (cell !== 2) {
      homeSlopes += slope;
      addAt(slopes, FIRST_ATTACK + home, slope);
      addAt(slopes, defence + away, -slope);
    }
    if (cell !== 1) {
      awaySlopes += slope;
      addAt(slopes, FIRST_ATTACK + away, slope);
      addAt(slopes, defence + home, -slope);
    }
  }
  addAt(slopes, INTERCEPT, homeSlopes + awaySlopes);
  addAt(slopes, HOME_ADVANTAGE, homeSlopes);
  addAt(slopes, dependenceIndex(teamCount), rhoSlope);
  return value;
}
