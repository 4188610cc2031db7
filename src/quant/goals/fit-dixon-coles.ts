import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { minimise } from '../numeric/minimise.ts';
import type { Minimum } from '../numeric/minimise.ts';
import type { GoalFitOptions, GoalModelFit, GoalRow, TeamKey } from './goal-model-fit.ts';
import { goalObjective } from './goal-objective.ts';
import { logLikelihoodAt } from './log-likelihood-at.ts';
import { packFit, prepareFit, requireConverged, requireFiniteRatings } from './prepare-fit.ts';
import type { PreparedFit } from './prepare-fit.ts';
import { startingPoint } from './starting-point.ts';

/** Each barrier starts where the one before ended; the last shifts the log-likelihood by about a millionth a match. */
const BARRIERS = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6];
const BARRIER_GRADIENT_TOLERANCE = 1e-7;
/** Close to a bound the surface is so stiff that the minimiser needs a picture of nearly every parameter. */
const BARRIER_MEMORY = 50;
/** Where so many searches end for want of steps, there is no maximum to be found; more of them only take time. */
const MOST_LIMITS_REACHED = 3;

/**
 * The weighted maximum-likelihood fit of Dixon and Coles' model (JRSS C 46(2), 1997), parametrised as `GoalModelFit` says:
 * Poisson goals with a dependence rho in the scores 0-0, 0-1, 1-0 and 1-1.
 *
 * rho stays within the bounds that are valid for every pairing of the fitted teams (`rhoRangeOf`). The optimiser first
 * meets them as a wall; a maximum inside is then the exact one. Only when it ends at the wall does a logarithmic barrier,
 * weakened step by step, lead it to the constrained maximum, and the fit says so in `isRhoAtBound`. A wall alone
 * would stop anywhere along the bound; clipping rho afterwards would leave the ratings of another rho.
 *
 * Independence of row order, determinism and errors are those of `fitPoisson`; in addition rows without a single score
 * of at most one goal each are refused, since nothing in them determines rho.
 */
export function fitDixonColes<K extends TeamKey>(
  rows: readonly GoalRow<K>[],
  options: GoalFitOptions<K> = {},
): GoalModelFit<K> {
  const prepared = prepareFit(rows, options, true);
  const { table } = prepared;
  if (table.lowScores.count === 0) {
    throw new InvalidInputError(
      'rows',
      table.matches,
      'matches hold no score of at most one goal each to estimate rho from.',
    );
  }
  const found = maximise(prepared, startingPoint(table, true, options.startFrom));
  requireConverged(found.minimum);
  requireFiniteRatings(table, found.minimum.point);
  return packFit(prepared, found.minimum.point, {
    kind: 'DIXON_COLES',
    isRhoAtBound: found.isAtBound,
    isCovarianceAtBound: false,
    logLikelihood: logLikelihoodAt(table, found.minimum.point, { hasRho: true }),
    iterations: found.minimum.iterations,
  });
}

function maximise<K extends TeamKey>(
  { table, shrinkage, limits }: PreparedFit<K>,
  start: Float64Array,
): { minimum: Minimum; isAtBound: boolean } {
  const atWall = goalObjective(table, { hasRho: true, shrinkage, barrier: 0 });
  const first = minimise(atWall, start, limits);
  if (first.status !== 'STALLED') return { minimum: first, isAtBound: false };
  let best = { ...first, point: start };
  let iterations = first.iterations;
  let limitsReached = 0;
  for (const barrier of BARRIERS) {
    const objective = goalObjective(table, { hasRho: true, shrinkage, barrier });
    const gradientTolerance = BARRIER_GRADIENT_TOLERANCE;
    best = minimise(objective, best.point, { ...limits, gradientTolerance, memory: BARRIER_MEMORY });
    iterations += best.iterations;
    if (best.status === 'ITERATION_LIMIT') limitsReached++;
    if (limitsReached === MOST_LIMITS_REACHED) return { minimum: { ...best, iterations }, isAtBound: true };
  }
  const inside = minimise(atWall, best.point, limits);
  if (inside.status === 'CONVERGED') {
    return { minimum: { ...inside, iterations: iterations + inside.iterations }, isAtBound: false };
  }
  return { minimum: { ...best, iterations }, isAtBound: true };
}
