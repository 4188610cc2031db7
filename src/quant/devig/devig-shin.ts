import { findRoot } from '../numeric/find-root.ts';
import { readBook } from './book.ts';
import type { DevigResult } from './devig-result.ts';

/**
 * Shin's model of a bookmaker who faces a share z (0..1) of insiders (Economic Journal 103, 1993; inverted as in Jullien and
 * Salanie, 1994). Parameter: z. With two outcomes it gives the additive method's probabilities.
 */
export function devigShin(odds: readonly number[]): DevigResult {
  const { raw, sum } = readBook(odds);
  // (sqrt(z^2 + 4(1-z)q^2/S) - z) / (2(1-z)) times its conjugate: the same number, without a difference of near equals.
  const fair = (inverse: number, z: number): number => {
    const share = (inverse * inverse) / sum;
    return (2 * share) / (Math.sqrt(z * z + 4 * (1 - z) * share) + z);
  };
  const excess = (z: number): number => raw.reduce((total, inverse) => total + fair(inverse, z), -1);
  const z = excess(0) <= 0 ? 0 : findRoot(excess, 0, 1);
  return {
    method: 'SHIN',
    probabilities: raw.map((inverse) => fair(inverse, z)),
    overround: sum - 1,
    parameter: { name: 'z', value: z },
  };
}
