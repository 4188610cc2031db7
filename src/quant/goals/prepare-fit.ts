import { DomainError } from '../../shared/domain-error.ts';
import { requireNumber, requireWhole } from '../input/require-number.ts';
import { at, indexAt } from '../numeric/at.ts';
import type { Minimum, MinimiseOptions } from '../numeric/minimise.ts';
import { determineRows } from './determine-rows.ts';
import type { GoalFitOptions, GoalModelFit, GoalRow, TeamKey } from './goal-model-fit.ts';
import {
  emptyTeamRates,
  fillTeamRates,
  FIRST_ATTACK,
  firstDefence,
  HOME_ADVANTAGE,
  INTERCEPT,
  meanOf,
  dependenceIndex,
} from './goal-parameters.ts';
import { buildMatchTable } from './build-match-table.ts';
import type { MatchTable } from './build-match-table.ts';
import type { IndexedRows } from './index-rows.ts';
import { parameterSpread } from './parameter-spread.ts';
import { requireGoalRows } from './require-goal-rows.ts';
import { UndeterminedTeamsError } from './undetermined-teams-error.ts';

/** In the gradient of the mean log-likelihood of a match: ratings are then exact to about eight digits. */
const GRADIENT_TOLERANCE = 1e-10;
const MAX_ITERATIONS = 1000;
/** A fixture with a smaller mean than this is on its way to zero goals: its rating runs off to infinity. */
const SMALLEST_MEAN = 1e-5;

export interface PreparedFit<K extends TeamKey> {
  readonly rows: IndexedRows<K>;
  readonly table: MatchTable<K>;
  readonly leftOut: readonly K[];
  readonly shrinkage: number;
  readonly limits: MinimiseOptions;
}

/** Checks what a fit is given and lays it out for the optimiser. */
export function prepareFit<K extends TeamKey>(
  rows: readonly GoalRow<K>[],
  options: GoalFitOptions<K>,
  hasDependence: boolean,
): PreparedFit<K> {
  const shrinkage = requireNumber('shrinkage', options.shrinkage ?? 0, 0);
  const maxIterations = requireWhole('maxIterations', options.maxIterations ?? MAX_ITERATIONS, 1, 1_000_000);
  requireGoalRows(rows);
  const determined = determineRows(rows, options);
  const table = buildMatchTable(determined.rows);
  const spread = parameterSpread(table, shrinkage, hasDependence);
  const limits = { gradientTolerance: GRADIENT_TOLERANCE, maxIterations, spread };
  return { rows: determined.rows, table, leftOut: determined.leftOut, shrinkage, limits };
}

/** Throws NO_CONVERGENCE unless the minimiser reached its tolerance. */
export function requireConverged(minimum: Minimum): void {
  if (minimum.status === 'CONVERGED') return;
  const reached = `the gradient is still ${minimum.gradientNorm.toExponential(1)} after ${minimum.iterations} steps`;
  throw new DomainError(
    'NO_CONVERGENCE',
    `Goal model: no maximum of the likelihood was reached; ${reached}.`,
  );
}

/**
 * Refuses a likelihood that only grows towards a mean of zero. Every team has scored and conceded here, yet a group of
 * teams may never have scored against another group in particular; the ratings then have no finite maximum either.
 */
export function requireFiniteRatings<K extends TeamKey>(table: MatchTable<K>, point: Float64Array): void {
  const rates = emptyTeamRates(table.teams.length);
  fillTeamRates(rates, point);
  const { home, away, count } = table.pairings;
  const vanishing = new Set<number>();
  for (let pairing = 0; pairing < count; pairing++) {
    const [first, second] = [indexAt(home, pairing), indexAt(away, pairing)];
    if (rates.home * at(rates.attack, first) * at(rates.leak, second) < SMALLEST_MEAN) vanishing.add(first);
    if (rates.away * at(rates.attack, second) * at(rates.leak, first) < SMALLEST_MEAN) vanishing.add(second);
  }
  if (vanishing.size === 0) return;
  const teams = table.teams.filter((_, team) => vanishing.has(team));
  throw new UndeterminedTeamsError(
    teams,
    'the likelihood only grows towards no goals at all; shrinkage gives a rating.',
  );
}

/** What a fit says of itself besides its ratings. */
type Measured<K extends TeamKey> = Pick<
  GoalModelFit<K>,
  'kind' | 'isRhoAtBound' | 'isCovarianceAtBound' | 'logLikelihood' | 'iterations'
>;

/** The fit as plain data, from the point that the optimiser reached. */
export function packFit<K extends TeamKey>(
  prepared: PreparedFit<K>,
  point: Float64Array,
  measured: Measured<K>,
): GoalModelFit<K> {
  const { table, leftOut, shrinkage } = prepared;
  const count = table.teams.length;
  // A point that ends with the defences is one of independent goals.
  const dependence = point[dependenceIndex(count)] ?? 0;
  return {
    ...measured,
    teams: table.teams,
    intercept: at(point, INTERCEPT),
    homeAdvantage: at(point, HOME_ADVANTAGE),
    attack: centred(point, FIRST_ATTACK, count),
    defence: centred(point, firstDefence(count), count),
    rho: measured.kind === 'DIXON_COLES' ? dependence : 0,
    covariance: measured.kind === 'BIVARIATE_POISSON' ? dependence : 0,
    shrinkage,
    matches: table.matches,
    weightSum: table.weightSum,
    leftOut,
  };
}

function centred(point: Float64Array, first: number, count: number): number[] {
  const mean = meanOf(point, first, count);
  return Array.from(point.subarray(first, first + count), (value) => value - mean);
}
