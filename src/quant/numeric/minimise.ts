import { at } from './at.ts';
import { dot } from './dot.ts';
import { LbfgsHistory } from './lbfgs-history.ts';
import { searchLine } from './search-line.ts';
import type { Evaluation } from './search-line.ts';
import type { Objective } from './objective.ts';

export interface MinimiseOptions {
  /** Done when no component of the gradient is larger than this. */
  readonly gradientTolerance: number;
  readonly maxIterations: number;
  /** How many past steps shape the next one; 10 unless told. */
  readonly memory?: number;
  /**
   * For each variable a guess at the inverse of the second derivative along it, above 0; all 1 unless told. A good guess
   * saves steps where the variables differ in scale, and changes where it ends by rounding only.
   */
  readonly spread?: Float64Array;
}

/** Where a minimisation ended. `STALLED`: no step makes it smaller, yet the gradient is not zero (a wall, or noise). */
export interface Minimum {
  readonly status: 'CONVERGED' | 'STALLED' | 'ITERATION_LIMIT';
  readonly point: Float64Array;
  readonly value: number;
  readonly gradientNorm: number;
  readonly iterations: number;
}

/**
 * A local minimum of `objective` near `start` by limited-memory BFGS (Liu and Nocedal, Math. Programming 45, 1989). It
 * uses nothing but the arguments: same objective and start, same bits. `start` is not changed. The answer's `status`
 * tells whether it converged; a start at which the objective is not finite ends at once as `STALLED`.
 */
export function minimise(objective: Objective, start: Float64Array, options: MinimiseOptions): Minimum {
  const size = start.length;
  const history = new LbfgsHistory(options.spread ?? new Float64Array(size).fill(1), options.memory ?? 10);
  const direction = new Float64Array(size);
  let current: Evaluation = { point: Float64Array.from(start), gradient: new Float64Array(size), value: 0 };
  let trial: Evaluation = { point: new Float64Array(size), gradient: new Float64Array(size), value: 0 };
  current.value = objective(current.point, current.gradient);
  let iterations = 0;
  const endWith = (status: Minimum['status']): Minimum => {
    const { point, value, gradient } = current;
    return { status, point, value, gradientNorm: largestOf(gradient), iterations };
  };
  if (!Number.isFinite(current.value)) return endWith('STALLED');
  while (!(largestOf(current.gradient) <= options.gradientTolerance)) {
    if (iterations === options.maxIterations) return endWith('ITERATION_LIMIT');
    iterations++;
    history.fillDirection(current.gradient, direction);
    if (!(dot(direction, current.gradient) < 0)) {
      history.clear();
      history.fillDirection(current.gradient, direction);
    }
    // Without a history the length of the direction says little about a sensible distance.
    const firstStep = history.isEmpty ? Math.min(1, 1 / Math.sqrt(dot(direction, direction))) : 1;
    if (searchLine(objective, current, direction, firstStep, trial)) {
      history.remember(current.point, trial.point, current.gradient, trial.gradient);
      [current, trial] = [trial, current];
    } else if (history.isEmpty) {
      return endWith('STALLED');
    } else {
      history.clear();
    }
  }
  return endWith('CONVERGED');
}

function largestOf(gradient: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < gradient.length; i++) {
    const size = Math.abs(at(gradient, i));
    if (!(size <= largest)) largest = size;
  }
  return largest;
}
