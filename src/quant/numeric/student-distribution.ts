import { requireNumber } from '../input/require-number.ts';
import { findRoot } from './find-root.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';

const MOST_DEGREES = 1e7;

/**
 * Probability that a number with Student's t distribution is at most `x`, to about 10 digits, those of a tail included. `degrees` of freedom
 * lie above 0, at most 1e7, and need not be whole. NIST Digital Library of Mathematical Functions, 8.17(ii).
 */
export function studentCdf(x: number, degrees: number): number {
  requireDegrees(degrees);
  if (!Number.isFinite(x)) return requireDirection(x) > 0 ? 1 : 0;
  const square = x * x;
  // Not of the square: beyond 1e154 it is infinite, and the tail as good as 0.
  if (!Number.isFinite(square)) return x > 0 ? 1 : 0;
  const all = degrees + square;
  const tail = incompleteBeta(degrees / 2, 0.5, degrees / all, square / all) / 2;
  return x > 0 ? 1 - tail : tail;
}

/** The density of Student's t distribution at `x`. */
export function studentDensity(x: number, degrees: number): number {
  requireDegrees(degrees);
  const half = degrees / 2;
  const logFront = logGamma(half + 0.5) - logGamma(half) - 0.5 * Math.log(Math.PI * degrees);
  return Math.exp(logFront - (half + 0.5) * Math.log1p((x * x) / degrees));
}

/** The number that one with Student's t distribution exceeds with probability 1 - `probability`, which lies between 1e-12 and 1 - 1e-12. */
export function studentQuantile(probability: number, degrees: number): number {
  requireNumber('probability', probability, 1e-12, 1 - 1e-12);
  requireDegrees(degrees);
  // As the normal one: the lower tail keeps its digits.
  if (probability > 0.5) return 0 - studentQuantile(1 - probability, degrees);
  let lower = -1;
  while (studentCdf(lower, degrees) > probability) lower *= 2;
  return findRoot((x) => studentCdf(x, degrees) - probability, lower, 0);
}

function requireDegrees(degrees: number): void {
  requireNumber('degrees', degrees, Number.MIN_VALUE, MOST_DEGREES);
}

function requireDirection(x: number): number {
  if (!Number.isNaN(x)) return x;
  return requireNumber('x', x);
}
