import { minimise } from '../numeric/minimise.ts';
import type { GoalFitOptions, GoalModelFit, GoalRow, TeamKey } from './goal-model-fit.ts';
import { goalObjective } from './goal-objective.ts';
import { packFit, prepareFit, requireConverged, requireFiniteRatings } from './prepare-fit.ts';
import { startingPoint } from './starting-point.ts';
import { logLikelihoodAt } from './log-likelihood-at.ts';

/**
 * The weighted maximum-likelihood fit of independent Poisson goals with log-linear means (Maher, Statistica Neerlandica
 * 36, 1982), parametrised as `GoalModelFit` says. The likelihood is concave, so the answer is the maximum; it does not depend on
 * the order of `rows`, and the same input gives the same bits.
 *
 * Throws `InvalidInputError` for a row or option that breaks a rule, `UndeterminedTeamsError` (code NO_CONVERGENCE) for
 * teams whose rating the matches do not determine, and NO_CONVERGENCE when `maxIterations` is not enough.
 */
export function fitPoisson<K extends TeamKey>(
  rows: readonly GoalRow<K>[],
  options: GoalFitOptions<K> = {},
): GoalModelFit<K> {
  const prepared = prepareFit(rows, options, false);
  const { table, shrinkage, limits } = prepared;
  const objective = goalObjective(table, { hasRho: false, shrinkage, barrier: 0 });
  const minimum = minimise(objective, startingPoint(table, false, options.startFrom), limits);
  requireConverged(minimum);
  requireFiniteRatings(table, minimum.point);
  return packFit(prepared, minimum.point, {
    kind: 'POISSON',
    isRhoAtBound: false,
    isCovarianceAtBound: false,
    logLikelihood: logLikelihoodAt(table, minimum.point, { hasRho: false }),
    iterations: minimum.iterations,
  });
}
