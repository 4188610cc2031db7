import { requireNumber } from '../input/require-number.ts';
import { findRoot } from './find-root.ts';

/** Beyond, the density is below the smallest double. */
const FAR = 38;
/** From here on the continued fraction has all its digits after this many terms. */
const TAIL = 3;
const TERMS = 100;
const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

/**
 * Probability that a standard normal number is at most `x`, to 1e-15, and in the lower tail to 12 digits. Hart et al., Computer
 * Approximations (1968), algorithm 5666, as given by West, Wilmott Magazine (2005); beyond 3, Laplace's continued fraction.
 */
export function normalCdf(x: number): number {
  const distance = Math.abs(x);
  if (distance > FAR) return x > 0 ? 1 : 0;
  const exponential = Math.exp((-distance * distance) / 2);
  const tail =
    distance < TAIL
      ? (exponential * polynomial(NUMERATOR, distance)) / polynomial(DENOMINATOR, distance)
      : exponential / Math.sqrt(2 * Math.PI) / continued(distance);
  return x > 0 ? 1 - tail : tail;
}

/** The number that a standard normal one exceeds with probability 1 - `probability`, which lies between 1e-300 and 1 - 1e-15. */
export function normalQuantile(probability: number): number {
  requireNumber('probability', probability, 1e-300, 1 - 1e-15);
  // The lower tail keeps its digits, the upper one does not: 1 - p is exact for p of one half or more.
  if (probability > 0.5) return 0 - normalQuantile(1 - probability);
  return findRoot((x) => normalCdf(x) - probability, -FAR, 0);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

/** Laplace's continued fraction of the density divided by the tail. */
function continued(x: number): number {
  let value = x;
  for (let term = TERMS; term > 0; term -= 1) value = x + term / value;
  return value;
}
