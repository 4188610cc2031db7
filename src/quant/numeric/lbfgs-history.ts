import { at } from './at.ts';
import { dot } from './dot.ts';

interface Correction {
  readonly step: Float64Array;
  readonly change: Float64Array;
  curvature: number;
}

/**
 * The last few steps of a minimiser with the change of gradient each made: a low-rank picture of the inverse Hessian.
 * Two-loop recursion of Nocedal, "Updating quasi-Newton matrices with limited storage", Math. Comp. 35 (1980).
 */
export class LbfgsHistory {
  readonly #memory: number;
  readonly #size: number;
  readonly #spread: Float64Array;
  #corrections: Correction[] = [];

  /** `spread` is a guess at the inverse curvature along each variable, of which only the proportions matter. */
  constructor(spread: Float64Array, memory: number) {
    this.#size = spread.length;
    this.#spread = spread;
    this.#memory = memory;
  }

  get isEmpty(): boolean {
    return this.#corrections.length === 0;
  }

  clear(): void {
    this.#corrections = [];
  }

  /** Remembers the move between two points. A move without positive curvature is not kept: it would spoil descent. */
  remember(from: Float64Array, to: Float64Array, gradientFrom: Float64Array, gradientTo: Float64Array): void {
    const slot = this.#corrections.length < this.#memory ? undefined : this.#corrections.shift();
    const kept = slot ?? {
      step: new Float64Array(this.#size),
      change: new Float64Array(this.#size),
      curvature: 0,
    };
    for (let i = 0; i < this.#size; i++) {
      kept.step[i] = at(to, i) - at(from, i);
      kept.change[i] = at(gradientTo, i) - at(gradientFrom, i);
    }
    kept.curvature = dot(kept.step, kept.change);
    if (kept.curvature > Number.EPSILON * dot(kept.change, kept.change)) this.#corrections.push(kept);
  }

  /** Writes the direction of descent, minus the approximate inverse Hessian times the gradient, into `direction`. */
  fillDirection(gradient: Float64Array, direction: Float64Array): void {
    for (let i = 0; i < this.#size; i++) direction[i] = -at(gradient, i);
    const weights: number[] = [];
    for (const { step, change, curvature } of this.#corrections.toReversed()) {
      const weight = dot(step, direction) / curvature;
      weights.push(weight);
      addScaled(direction, change, -weight);
    }
    const newest = this.#corrections.at(-1);
    const scale = newest === undefined ? 1 : newest.curvature / this.#spreadSquare(newest.change);
    for (let i = 0; i < this.#size; i++) direction[i] = at(direction, i) * at(this.#spread, i) * scale;
    for (const { step, change, curvature } of this.#corrections) {
      const weight = weights.pop() ?? 0;
      addScaled(direction, step, weight - dot(change, direction) / curvature);
    }
  }

  #spreadSquare(change: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.#size; i++) sum += at(change, i) ** 2 * at(this.#spread, i);
    return sum;
  }
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = at(target, i) + scale * at(source, i);
}
