import { at } from '../numeric/at.ts';
import type { GoalModelFit, TeamKey } from './goal-model-fit.ts';
import {
  emptyTeamRates,
  fillTeamRates,
  FIRST_ATTACK,
  firstDefence,
  HOME_ADVANTAGE,
  INTERCEPT,
  dependenceIndex,
} from './goal-parameters.ts';
import type { MatchTable } from './build-match-table.ts';
import { rhoRangeOf } from './rho-range-of.ts';

/** Where a fit starts: from the goals of each team, or from an earlier fit (teams that it lacks are average). */
export function startingPoint<K extends TeamKey>(
  table: MatchTable<K>,
  hasRho: boolean,
  earlier: GoalModelFit<K> | undefined,
): Float64Array {
  const count = table.teams.length;
  const point = new Float64Array(dependenceIndex(count) + (hasRho ? 1 : 0));
  if (earlier === undefined) {
    fillFromGoals(point, table);
    return point;
  }
  const positions = new Map(earlier.teams.map((team, position) => [team, position]));
  point[INTERCEPT] = earlier.intercept;
  point[HOME_ADVANTAGE] = earlier.homeAdvantage;
  for (const [index, team] of table.teams.entries()) {
    const position = positions.get(team) ?? -1;
    point[FIRST_ATTACK + index] = earlier.attack[position] ?? 0;
    point[firstDefence(count) + index] = earlier.defence[position] ?? 0;
  }
  if (hasRho) {
    const rates = emptyTeamRates(count);
    fillTeamRates(rates, point);
    const range = rhoRangeOf(rates);
    const isInside = earlier.rho > range.minimum && earlier.rho < range.maximum;
    point[dependenceIndex(count)] = isInside ? earlier.rho : 0;
  }
  return point;
}

/** Each team's share of an average team's goals, damped by half an average team so that nobody starts at zero goals. */
function fillFromGoals<K extends TeamKey>(point: Float64Array, table: MatchTable<K>): void {
  const count = table.teams.length;
  const average = (table.homeGoals + table.awayGoals) / count;
  point[INTERCEPT] = Math.log(table.awayGoals / table.weightSum);
  point[HOME_ADVANTAGE] = Math.log(table.homeGoals / table.awayGoals);
  for (let team = 0; team < count; team++) {
    point[FIRST_ATTACK + team] = Math.log((at(table.goalsFor, team) + average / 2) / (1.5 * average));
    point[firstDefence(count) + team] = -Math.log(
      (at(table.goalsAgainst, team) + average / 2) / (1.5 * average),
    );
  }
}
