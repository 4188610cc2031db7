import type { GoalMeans } from '../goals/expected-goals.ts';
import { at } from '../numeric/at.ts';
import { dixonColesTau } from './dixon-coles-tau.ts';
import { poissonProbabilities } from './poisson-probabilities.ts';

/** The probability of each score up to `maxGoals` under Dixon and Coles' model; h-a lies at h * (maxGoals + 1) + a. */
export function dixonColesCells(means: GoalMeans, rho: number, maxGoals: number): Float64Array {
  const size = maxGoals + 1;
  const home = poissonProbabilities(means.home, maxGoals);
  const away = poissonProbabilities(means.away, maxGoals);
  const cells = new Float64Array(size * size);
  for (let scored = 0; scored <= maxGoals; scored++) {
    for (let conceded = 0; conceded <= maxGoals; conceded++) {
      // A tau on its bound is zero up to rounding: never a negative probability.
      const tau = Math.max(0, dixonColesTau(scored, conceded, means, rho));
      cells[scored * size + conceded] = tau * at(home, scored) * at(away, conceded);
    }
  }
  return cells;
}
