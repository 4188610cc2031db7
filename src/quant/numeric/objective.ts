/**
 * A smooth function of several variables: returns its value at `point` and writes its gradient. It may return Infinity
 * (and leave the gradient as it is) where it is not defined; the minimiser then stays on the near side of that wall.
 */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;
