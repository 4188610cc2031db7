import { requireNumber } from '../../../../../quant/input/require-number.ts';

/** Wichura's coefficients, the highest power first. */
const CENTRE = [59.10937472, 159.29113202, 50.434271938, 3.3871327179] as const;
const CENTRE_BELOW = [67.1875636, 78.757757664, 17.895169469, 1] as const;
const NEAR = [0.17023821103, 1.3067284816, 2.75681539, 1.4234372777] as const;
const NEAR_BELOW = [0.12021132975, 0.7370016425, 1] as const;
const FAR = [0.017337203997, 0.42868294337, 3.081226386, 6.657905115] as const;
const FAR_BELOW = [0.012258202635, 0.24197894225, 1] as const;

/**
 * The number below which a standard normal variable falls with `probability` (1e-12 .. 1 - 1e-12), to seven digits.
 *
 * Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988), PPND7.
 */
export function normalQuantile(probability: number): number {
  requireNumber('probability', probability, 1e-12, 1 - 1e-12);
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const square = 0.180625 - offset * offset;
    return (offset * polynomial(CENTRE, square)) / polynomial(CENTRE_BELOW, square);
  }
  const tail = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const size =
    tail <= 5
      ? polynomial(NEAR, tail - 1.6) / polynomial(NEAR_BELOW, tail - 1.6)
      : polynomial(FAR, tail - 5) / polynomial(FAR_BELOW, tail - 5);
  return offset < 0 ? -size : size;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
