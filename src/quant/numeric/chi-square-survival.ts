import { requireNumber, requireWhole } from '../input/require-number.ts';
import { normalCdf } from './normal-distribution.ts';

/**
 * Probability that a chi-square number with `degrees` (whole, 1..1000) degrees of freedom exceeds `x` (0 or more): a finite sum
 * (Abramowitz and Stegun, 1964, 26.4.4 and 26.4.5).
 */
export function chiSquareSurvival(x: number, degrees: number): number {
  requireNumber('x', x, 0);
  requireWhole('degrees', degrees, 1, 1000);
  const half = x / 2;
  const isOdd = degrees % 2 === 1;
  let sum = isOdd ? 2 * normalCdf(-Math.sqrt(x)) : 0;
  let term = isOdd ? 2 * Math.exp(-half) * Math.sqrt(half / Math.PI) : Math.exp(-half);
  for (let added = 1; added <= Math.floor(degrees / 2); added += 1) {
    sum += term;
    term *= half / (isOdd ? added + 0.5 : added);
  }
  return Math.min(1, sum);
}
