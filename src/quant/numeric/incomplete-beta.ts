import { DomainError } from '../../shared/domain-error.ts';
import { requireNumber, requirePositive } from '../input/require-number.ts';
import { logGamma } from './log-gamma.ts';

const MOST_TERMS = 10_000;
const TOLERANCE = 1e-15;
/** Stands for a zero that would be divided by. */
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b), for x in 0..1 and a, b above 0, to about 12 digits. `rest` is 1 - x: whoever knows it
 * exactly keeps the digits that the subtraction loses near 1.
 *
 * The continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions, by the method of Lentz (Applied Optics 15, 1976) as
 * modified by Thompson and Barnett; on the side of x where it converges fast, else by I_x(a, b) = 1 - I_(1-x)(b, a).
 */
export function incompleteBeta(a: number, b: number, x: number, rest = 1 - x): number {
  requirePositive('a', a);
  requirePositive('b', b);
  requireNumber('x', x, 0, 1);
  requireNumber('rest', rest, 0, 1);
  if (x === 0 || rest === 0) return x === 0 ? 0 : 1;
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest);
  const front = Math.exp(logFront);
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, rest)) / b;
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < TOLERANCE) return value;
  }
  throw new DomainError('NO_CONVERGENCE', `Incomplete beta: no convergence within ${MOST_TERMS} terms.`);
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
