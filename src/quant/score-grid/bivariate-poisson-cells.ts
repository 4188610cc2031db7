import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { GoalMeans } from '../goals/expected-goals.ts';
import { requireNumber } from '../input/require-number.ts';
import { at } from '../numeric/at.ts';
import { poissonProbabilities } from './poisson-probabilities.ts';

/** Refuses a covariance outside 0 .. the smaller mean (excluded), and one beside a rho. */
export function requireCovariance(means: GoalMeans, covariance: number, rho: number): number {
  requireNumber('covariance', covariance, 0);
  if (covariance >= Math.min(means.home, means.away)) {
    const rule = `must be below both means, ${means.home} and ${means.away}: the goals that both share are part of each.`;
    throw new InvalidInputError('covariance', covariance, rule);
  }
  if (covariance > 0 && rho !== 0) {
    throw new InvalidInputError('rho', rho, 'must be 0 beside a covariance: no model has both.');
  }
  return covariance;
}

/**
 * The probability of each score up to `maxGoals` when the two sides' Poisson goals share a Poisson part of mean `covariance`;
 * h-a lies at h * (maxGoals + 1) + a. By the recurrence x * P(x, y) = l * P(x - 1, y) + c * P(x - 1, y - 1), l being the home
 * mean without the shared part (Karlis and Ntzoufras, The Statistician 52, 2003): no differences, so no digits are lost.
 */
export function bivariatePoissonCells(means: GoalMeans, covariance: number, maxGoals: number): Float64Array {
  const size = maxGoals + 1;
  const own = means.home - covariance;
  const away = poissonProbabilities(means.away - covariance, maxGoals);
  const nothingElse = Math.exp(-means.home);
  const cells = new Float64Array(size * size);
  for (let conceded = 0; conceded <= maxGoals; conceded++) cells[conceded] = nothingElse * at(away, conceded);
  for (let scored = 1; scored <= maxGoals; scored++) {
    const row = scored * size;
    const below = row - size;
    for (let conceded = 0; conceded <= maxGoals; conceded++) {
      const shared = conceded > 0 ? covariance * at(cells, below + conceded - 1) : 0;
      cells[row + conceded] = (own * at(cells, below + conceded) + shared) / scored;
    }
  }
  return cells;
}
