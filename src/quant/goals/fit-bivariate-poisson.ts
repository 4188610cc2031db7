import { at } from '../numeric/at.ts';
import { minimise } from '../numeric/minimise.ts';
import type { Minimum } from '../numeric/minimise.ts';
import type { Objective } from '../numeric/objective.ts';
import { buildSharedScores } from './build-shared-scores.ts';
import type { GoalFitOptions, GoalModelFit, GoalRow, TeamKey } from './goal-model-fit.ts';
import { goalObjective } from './goal-objective.ts';
import { dependenceIndex } from './goal-parameters.ts';
import { logLikelihoodAt } from './log-likelihood-at.ts';
import { parameterSpread } from './parameter-spread.ts';
import { packFit, prepareFit, requireConverged, requireFiniteRatings } from './prepare-fit.ts';
import type { PreparedFit } from './prepare-fit.ts';
import { sharedStartingPoint } from './shared-starting-point.ts';
import { startingPoint } from './starting-point.ts';

/**
 * The weighted maximum-likelihood fit of Karlis and Ntzoufras' bivariate Poisson model (The Statistician 52, 2003) with one
 * covariance for all matches: home goals W1 + W3, away goals W2 + W3, three independent Poisson numbers. W1 and W2 have the
 * log-linear means of the ratings, W3 the mean `covariance` (0 and above). Ratings are on the scale of the other models, and
 * at a covariance of 0 they are those of `fitPoisson`; above, they rate the goals that a side scores for itself, so that
 * intercept and home advantage speak of a little less than all goals. `expectedGoals` adds the covariance again, and any
 * pairing's means are then above it: no fixture has a negative probability, whoever meets.
 *
 * The maximum on the bound, independent goals, is found first. Where the likelihood falls from there as the covariance
 * rises, that is the answer and `isCovarianceAtBound` says so; the model has no negative dependence. Else the maximum above
 * it is found. Independence of row order, determinism and errors are those of `fitPoisson`. In short histories (about nine
 * rounds) shared goals can explain all that a team scored; it is then refused with NO_CONVERGENCE although `fitPoisson` rates it,
 * and some shrinkage rates it here too.
 */
export function fitBivariatePoisson<K extends TeamKey>(
  rows: readonly GoalRow<K>[],
  options: GoalFitOptions<K> = {},
): GoalModelFit<K> {
  const prepared = prepareFit(rows, options, false);
  const { table, shrinkage } = prepared;
  const independent = maximiseIndependent(prepared, options.startFrom);
  const sharedScores = buildSharedScores(prepared.rows);
  const objective = goalObjective(table, { hasRho: false, sharedScores, shrinkage, barrier: 0 });
  if (!risesFrom(independent.point, objective, table.teams.length)) {
    return packFit(prepared, independent.point, {
      kind: 'BIVARIATE_POISSON',
      isRhoAtBound: false,
      isCovarianceAtBound: true,
      logLikelihood: logLikelihoodAt(table, independent.point, { hasRho: false }),
      iterations: independent.iterations,
    });
  }
  const start = sharedStartingPoint(table, sharedScores, independent.point, options.startFrom);
  const limits = { ...prepared.limits, spread: parameterSpread(table, shrinkage, true) };
  const found = minimise(objective, start, limits);
  requireConverged(found);
  requireFiniteRatings(table, found.point);
  return packFit(prepared, found.point, {
    kind: 'BIVARIATE_POISSON',
    isRhoAtBound: false,
    isCovarianceAtBound: false,
    logLikelihood: logLikelihoodAt(table, found.point, { hasRho: false, sharedScores }),
    iterations: independent.iterations + found.iterations,
  });
}

function maximiseIndependent<K extends TeamKey>(
  { table, shrinkage, limits }: PreparedFit<K>,
  earlier: GoalModelFit<K> | undefined,
): Minimum {
  const objective = goalObjective(table, { hasRho: false, shrinkage, barrier: 0 });
  const minimum = minimise(objective, startingPoint(table, false, earlier), limits);
  requireConverged(minimum);
  requireFiniteRatings(table, minimum.point);
  return minimum;
}

/** Whether the likelihood rises as the covariance leaves 0. */
function risesFrom(independent: Float64Array, objective: Objective, teamCount: number): boolean {
  const point = new Float64Array(dependenceIndex(teamCount) + 1);
  point.set(independent);
  const slopes = new Float64Array(point.length);
  objective(point, slopes);
  return at(slopes, dependenceIndex(teamCount)) < 0;
}
