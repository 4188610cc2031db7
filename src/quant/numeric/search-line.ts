import { at } from './at.ts';
import { dot } from './dot.ts';
import type { Objective } from './objective.ts';

const SUFFICIENT_DECREASE = 1e-4;
const SUFFICIENT_FLATTENING = 0.9;
const MAX_TRIALS = 60;
/** Values closer than this, relative to the value, differ by rounding only. */
const VALUE_NOISE = 1e-13;

/** A point with its value and gradient; a search writes into it. */
export interface Evaluation {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  value: number;
}

/**
 * Walks from `from` along `direction` until the weak Wolfe conditions hold, and leaves the point in `trial`; false when
 * no such point was found. An infinite or undefined value counts as "too far", so an objective may have walls.
 *
 * Halving and doubling of Lewis and Overton, "Nonsmooth optimization via quasi-Newton methods", Math. Programming 141
 * (2013). Close to a minimum the decrease drowns in rounding; there the slope decides, as in the approximate Wolfe
 * conditions of Hager and Zhang, SIAM J. Optim. 16 (2005).
 */
export function searchLine(
  objective: Objective,
  from: Evaluation,
  direction: Float64Array,
  firstStep: number,
  trial: Evaluation,
): boolean {
  const slope = dot(from.gradient, direction);
  const noise = VALUE_NOISE * (1 + Math.abs(from.value));
  let [step, low, high] = [firstStep, 0, Infinity];
  for (let trials = 0; trials < MAX_TRIALS; trials++) {
    for (let i = 0; i < direction.length; i++) trial.point[i] = at(from.point, i) + step * at(direction, i);
    trial.value = objective(trial.point, trial.gradient);
    const trialSlope = Number.isFinite(trial.value) ? dot(trial.gradient, direction) : NaN;
    const hasDecreased = trial.value <= from.value + SUFFICIENT_DECREASE * step * slope;
    const isLevel = trial.value <= from.value + noise && trialSlope <= (2 * SUFFICIENT_DECREASE - 1) * slope;
    if (!Number.isFinite(trialSlope) || !(hasDecreased || isLevel)) high = step;
    else if (trialSlope < SUFFICIENT_FLATTENING * slope) low = step;
    else return true;
    step = high === Infinity ? 2 * low : (low + high) / 2;
  }
  return false;
}
