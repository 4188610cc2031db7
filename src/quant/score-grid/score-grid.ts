import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { GoalMeans } from '../goals/expected-goals.ts';
import { requireNumber, requirePositive, requireWhole } from '../input/require-number.ts';
import { addAt, at } from '../numeric/at.ts';
import { bivariatePoissonCells, requireCovariance } from './bivariate-poisson-cells.ts';
import { dixonColesCells } from './dixon-coles-cells.ts';
import { requireFeasibleRho } from './dixon-coles-tau.ts';

/** The joint distribution of a score, from which every market is read so that no two prices contradict each other. */
export interface ScoreGrid {
  /** The most goals of one side that the grid holds. */
  readonly maxGoals: number;
  /** Probabilities summing to 1; the score h-a lies at h * (maxGoals + 1) + a. */
  readonly cells: Float64Array;
  /** Probability of the scores beyond `maxGoals`, which normalising has spread over the others. */
  readonly missingMass: number;
}

export interface ScoreGridOptions {
  /** Dependence of low scores; 0, independent goals, unless told. */
  readonly rho?: number;
  /** Mean of the goals that both sides share, as a bivariate Poisson model has them; 0 unless told. Never beside a rho. */
  readonly covariance?: number;
  /** 15 unless told; 1..100. */
  readonly maxGoals?: number;
}

const MOST_MISSING = 0.01;

/**
 * The score distribution of a fixture with these means (each above 0, shared goals included) and this rho or covariance, over
 * 0..maxGoals for each side and normalised. Refuses a rho outside the fixture's bounds, a covariance outside 0 .. the smaller mean
 * (excluded), both at once, and a grid too small for the means (more than 1 % beyond it).
 */
export function scoreGrid(means: GoalMeans, options: ScoreGridOptions = {}): ScoreGrid {
  const maxGoals = requireWhole('maxGoals', options.maxGoals ?? 15, 1, 100);
  const rho = requireNumber('rho', options.rho ?? 0);
  requirePositive('means.home', means.home);
  requirePositive('means.away', means.away);
  requireFeasibleRho(means, rho);
  const covariance = requireCovariance(means, options.covariance ?? 0, rho);
  const cells =
    covariance > 0
      ? bivariatePoissonCells(means, covariance, maxGoals)
      : dixonColesCells(means, rho, maxGoals);
  let mass = 0;
  for (let cell = 0; cell < cells.length; cell++) mass += at(cells, cell);
  if (!(mass >= 1 - MOST_MISSING)) {
    throw new InvalidInputError(
      'maxGoals',
      maxGoals,
      `is too small for means of ${means.home} and ${means.away}.`,
    );
  }
  for (let cell = 0; cell < cells.length; cell++) cells[cell] = at(cells, cell) / mass;
  return { maxGoals, cells, missingMass: Math.max(0, 1 - mass) };
}

/** The probability of the score `homeGoals`-`awayGoals`; refuses a score that the grid does not hold. */
export function correctScoreProbability(grid: ScoreGrid, homeGoals: number, awayGoals: number): number {
  requireWhole('homeGoals', homeGoals, 0, grid.maxGoals);
  requireWhole('awayGoals', awayGoals, 0, grid.maxGoals);
  return at(grid.cells, homeGoals * (grid.maxGoals + 1) + awayGoals);
}

/**
 * The distribution of a whole number read off the score, such as the margin or the total: the probability of the value
 * `v` lies at `v - smallest`.
 */
export function distributionOf(
  grid: ScoreGrid,
  measure: (homeGoals: number, awayGoals: number) => number,
  smallest: number,
  largest: number,
): Float64Array {
  const size = grid.maxGoals + 1;
  const distribution = new Float64Array(largest - smallest + 1);
  for (const [cell, probability] of grid.cells.entries()) {
    addAt(distribution, measure(Math.floor(cell / size), cell % size) - smallest, probability);
  }
  return distribution;
}
