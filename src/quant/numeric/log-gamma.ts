import { requirePositive } from '../input/require-number.ts';

const G = 7;
const COEFFICIENTS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6,
  1.505_632_735_149_311_6e-7,
];

/**
 * Logarithm of the gamma function of `x` above 0, to 14 digits. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964), with the coefficients
 * of Godfrey for g = 7 and nine terms.
 */
export function logGamma(x: number): number {
  requirePositive('x', x);
  // Below one half the series loses digits: reflection.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const series = COEFFICIENTS.reduce(
    (sum, coefficient, term) => sum + (term === 0 ? coefficient : coefficient / (shifted + term)),
    0,
  );
  const t = shifted + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}
