import { addAt, at } from '../numeric/at.ts';
import type { Objective } from '../numeric/objective.ts';
import type { TeamKey } from './goal-model-fit.ts';
import {
  emptyTeamRates,
  fillTeamRates,
  FIRST_ATTACK,
  firstDefence,
  meanOf,
  dependenceIndex,
} from './goal-parameters.ts';
import { addLowScoreTerm } from './add-low-score-term.ts';
import { addSharedGoalTerm } from './add-shared-goal-term.ts';
import type { SharedScores } from './build-shared-scores.ts';
import type { MatchTable } from './build-match-table.ts';
import { fillPoissonTerm } from './fill-poisson-term.ts';
import { addRhoBarrier } from './add-rho-barrier.ts';
import { rhoRangeOf } from './rho-range-of.ts';

export interface GoalObjectiveOptions {
  /** With rho as the last parameter. */
  readonly hasRho: boolean;
  /** Precision of the prior on attack and defence. */
  readonly shrinkage: number;
  /** The scores that a covariance bears on, for a model that has one: it is then the last parameter. Never with rho. */
  readonly sharedScores?: SharedScores | undefined;
  /** Strength of the barrier at the bounds of rho, per unit of weight; 0 leaves the plain wall. */
  readonly barrier: number;
}

/**
 * What a fit minimises: minus the weighted log-likelihood (and the prior's logarithm), per unit of weight, with its exact
 * gradient. Infinite where a rho makes any pairing's score probability negative, and below a covariance of 0. Reuses its own buffers: it
 * allocates nothing per call, and one objective serves one minimisation at a time.
 */
export function goalObjective<K extends TeamKey>(
  table: MatchTable<K>,
  options: GoalObjectiveOptions,
): Objective {
  const { hasRho, sharedScores, shrinkage, barrier } = options;
  const count = table.teams.length;
  const rates = emptyTeamRates(count);
  const scale = -1 / table.weightSum;
  return (parameters, slopes) => {
    fillTeamRates(rates, parameters);
    const rho = hasRho ? at(parameters, dependenceIndex(count)) : 0;
    if (hasRho) {
      const range = rhoRangeOf(rates);
      if (!(rho > range.minimum && rho < range.maximum)) return Infinity;
    }
    const covariance = sharedScores === undefined ? 0 : at(parameters, dependenceIndex(count));
    if (covariance < 0) return Infinity;
    let value = fillPoissonTerm(table, rates, parameters, slopes);
    if (hasRho) value += addLowScoreTerm(table.lowScores, rates, rho, slopes);
    if (sharedScores !== undefined) {
      value += addSharedGoalTerm(sharedScores, table.weightSum, rates, covariance, slopes);
    }
    if (barrier > 0) value += addRhoBarrier(rates, rho, barrier * table.weightSum, slopes);
    if (shrinkage > 0) {
      value += addPrior(parameters, FIRST_ATTACK, count, shrinkage, slopes);
      value += addPrior(parameters, firstDefence(count), count, shrinkage, slopes);
    }
    removeMean(slopes, FIRST_ATTACK, count);
    removeMean(slopes, firstDefence(count), count);
    for (let index = 0; index < slopes.length; index++) slopes[index] = at(slopes, index) * scale;
    return value * scale;
  };
}

function addPrior(
  values: Float64Array,
  first: number,
  count: number,
  precision: number,
  slopes: Float64Array,
): number {
  const mean = meanOf(values, first, count);
  let squares = 0;
  for (let index = first; index < first + count; index++) {
    const distance = at(values, index) - mean;
    squares += distance * distance;
    addAt(slopes, index, -precision * distance);
  }
  return (-precision / 2) * squares;
}

/** The chain rule of "relative to the mean": a common shift of a block changes nothing, so its slope is taken out. */
function removeMean(slopes: Float64Array, first: number, count: number): void {
  const mean = meanOf(slopes, first, count);
  for (let index = first; index < first + count; index++) addAt(slopes, index, -mean);
}
