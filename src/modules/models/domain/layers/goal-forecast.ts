import type { GoalMeans } from '../../../../quant/goals/expected-goals.ts';
import { feasibleRho } from '../../../../quant/score-grid/dixon-coles-tau.ts';
import { type ScoreGrid, scoreGrid } from '../../../../quant/score-grid/score-grid.ts';

/** What is thought of the goals of a fixture: all its prices follow from it. */
export interface GoalForecast {
  /** Mean goals of each side, above 0, whatever the dependence. */
  readonly means: GoalMeans;
  /** Dixon and Coles' dependence of low scores; 0 without. Never beside a covariance. */
  readonly rho: number;
  /** Of the goals of both sides in a bivariate Poisson, 0 up to the smaller mean; 0 without. */
  readonly covariance: number;
}

/** A covariance of all of the smaller mean would leave that side no goals of its own. */
const LARGEST_SHARE = 0.999;
/** The usual grid of 0..15 goals lacks less than a hundred-thousandth up to this mean. */
const USUAL_MEAN = 4;
const USUAL_GOALS = 15;
const MOST_GOALS = 100;
/** The largest mean of which a grid of `MOST_GOALS` lacks next to nothing. */
const LARGEST_MEAN = 55;

/**
 * The forecast brought within what a score grid can hold. A rho that would make the probability of a score negative becomes the
 * nearest that does not; a mean above 55 goals, as teams rated by one or two matches can have, becomes 55, from where on a result is as
 * good as certain. A forecast that is allowed comes back to the bit.
 */
export function feasible({ means: given, rho, covariance }: GoalForecast): GoalForecast {
  const means = { home: Math.min(given.home, LARGEST_MEAN), away: Math.min(given.away, LARGEST_MEAN) };
  const { home, away } = means;
  const { minimum, maximum } = feasibleRho(means);
  return {
    means,
    rho: Math.min(Math.max(rho, minimum), maximum),
    covariance: Math.min(covariance, LARGEST_SHARE * Math.min(home, away)),
  };
}

/** The distribution of the score: 0..15 goals a side, more where a mean is above 4 goals. */
export function forecastGrid({ means, rho, covariance }: GoalForecast): ScoreGrid {
  const larger = Math.max(means.home, means.away);
  const needed = larger <= USUAL_MEAN ? USUAL_GOALS : Math.ceil(larger + 6 * Math.sqrt(larger));
  return scoreGrid(means, { rho, covariance, maxGoals: Math.min(needed, MOST_GOALS) });
}
