import { requireProbability } from '../input/require-number.ts';

/**
 * The p-values of a family of tests, each raised so far that rejecting those at or below a level makes false ones among the rejected no more
 * than that share in the mean, however the tests hang together (Benjamini and Yekutieli, Annals of Statistics 29, 2001, theorem 1.3). In the
 * order given, 0..1.
 */
export function yekutieliAdjusted(pValues: readonly number[]): number[] {
  const count = pValues.length;
  const order = pValues
    .map((pValue, index) => ({ pValue: requireProbability(`pValues[${index}]`, pValue), index }))
    .sort((left, right) => right.pValue - left.pValue);
  const harmonic = Array.from(pValues, (_, index) => 1 / (index + 1)).reduce((sum, term) => sum + term, 0);
  const adjusted = Array.from(pValues, () => 1);
  let lowest = 1;
  for (const [position, { pValue, index }] of order.entries()) {
    lowest = Math.min(lowest, (pValue * count * harmonic) / (count - position));
    adjusted[index] = lowest;
  }
  return adjusted;
}
