import { at } from '../numeric/at.ts';
import { FIRST_ATTACK, firstDefence, HOME_ADVANTAGE, INTERCEPT, dependenceIndex } from './goal-parameters.ts';
import type { MatchTable } from './build-match-table.ts';
import type { TeamKey } from './goal-model-fit.ts';

/**
 * How flat the mean log-likelihood of a match is along each parameter: one over its Fisher information, which for
 * Poisson goals is the number of goals that the parameter bears on. A team that left the league years ago weighs a
 * fraction of the others, and the optimiser should not have to find that out.
 */
export function parameterSpread<K extends TeamKey>(
  table: MatchTable<K>,
  shrinkage: number,
  hasDependence: boolean,
): Float64Array {
  const count = table.teams.length;
  const spread = new Float64Array(dependenceIndex(count) + (hasDependence ? 1 : 0));
  spread[INTERCEPT] = table.weightSum / (table.homeGoals + table.awayGoals);
  spread[HOME_ADVANTAGE] = table.weightSum / table.homeGoals;
  const prior = shrinkage + Number.EPSILON * table.weightSum;
  for (let team = 0; team < count; team++) {
    spread[FIRST_ATTACK + team] = table.weightSum / (at(table.goalsFor, team) + prior);
    spread[firstDefence(count) + team] = table.weightSum / (at(table.goalsAgainst, team) + prior);
  }
  if (hasDependence) spread[dependenceIndex(count)] = 1;
  return spread;
}
